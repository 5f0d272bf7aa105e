/** A figure with the limit that it must stay under. */
export interface Promised {
  readonly name: string
  readonly unit: string
  readonly figure: number
  readonly limit: number
}

/** Prints each figure beside its limit; the process ends with 1 when one is above. */
export function printPromises(promises: readonly Promised[]): void {
  for (const { name, unit, figure, limit } of promises) {
    const kept = figure <= limit
    const ratio = (figure / limit).toFixed(2)
    console.log(
      `${kept ? 'ok  ' : 'MISS'} ${name}: ${figure.toFixed(2)} ${unit}, limit ${limit}, ratio ${ratio}`,
    )
    if (!kept) process.exitCode = 1
  }
}
