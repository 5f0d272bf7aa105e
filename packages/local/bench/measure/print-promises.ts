/** A figure with the limit that it must stay under, or reach. */
export interface Promised {
  readonly name: string
  readonly unit: string
  readonly figure: number
  readonly limit: number
  /** @defaultValue 'at most' */
  readonly is?: 'at most' | 'at least'
}

/** Prints each figure beside its limit; the process ends with 1 when one misses it. */
export function printPromises(promises: readonly Promised[]): void {
  for (const { name, unit, figure, limit, is = 'at most' } of promises) {
    const kept = is === 'at most' ? figure <= limit : figure >= limit
    const number = figure.toLocaleString('en', { maximumFractionDigits: figure < 100 ? 2 : 0 })
    console.log(
      `${kept ? 'ok  ' : 'MISS'} ${name}: ${number} ${unit}, ${is} ${limit.toLocaleString('en')}, ratio ${(figure / limit).toFixed(2)}`,
    )
    if (!kept) process.exitCode = 1
  }
}
