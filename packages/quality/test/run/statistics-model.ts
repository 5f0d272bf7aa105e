/** Textbook definitions, knowing nothing of SQL nor of how the package computes them; null where there is no number. */
export const statistics = {
  minimum: (values: readonly number[]) => (values.length === 0 ? null : Math.min(...values)),
  maximum: (values: readonly number[]) => (values.length === 0 ? null : Math.max(...values)),
  sum: (values: readonly number[]) => (values.length === 0 ? null : total(values)),
  mean: (values: readonly number[]) => (values.length === 0 ? null : total(values) / values.length),
  variance,
  standardDeviation: (values: readonly number[]) => {
    const found = variance(values)
    return found === null ? null : Math.sqrt(found)
  },

  skewness: (values: readonly number[]) => {
    const n = values.length
    const s = Math.sqrt(variance(values) ?? 0)
    if (n < 3 || s === 0) return null
    const mean = total(values) / n
    return (n / ((n - 1) * (n - 2))) * total(values.map((value) => ((value - mean) / s) ** 3))
  },

  /** The smallest value whose share of values at or below it is large enough. */
  quantile: (values: readonly number[], at: number) => {
    const hundredths = Math.round(at * 100)
    const isEnough = (value: number) =>
      values.filter((each) => each <= value).length * 100 >= hundredths * values.length
    return values.toSorted((left, right) => left - right).find(isEnough) ?? null
  },

  /** How often each set of values occurs. */
  keys: <Row extends object>(rows: readonly Row[], columns: readonly (keyof Row)[]) => {
    const known = rows.filter((row) => columns.every((column) => row[column] !== null))
    const groups = Map.groupBy(known, (row) => JSON.stringify(columns.map((column) => row[column])))
    return [...groups.values()].map(({ length }) => length)
  },

  entropy: (counts: readonly number[]) => {
    if (counts.length === 0) return null
    const shares = counts.map((count) => count / total(counts))
    return -total(shares.map((share) => share * Math.log2(share)))
  },

  correlation: (all: readonly (readonly [number | null, number | null])[]) => {
    const pairs = all.flatMap(([x, y]) => (x === null || y === null ? [] : [[x, y] as const]))
    const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
    const [xx, yy] = [variance(xs), variance(ys)]
    if (xx === null || yy === null || xx === 0 || yy === 0) return null
    const [x, y] = [total(xs) / xs.length, total(ys) / ys.length]
    const both = total(pairs.map(([one, other]) => (one - x) * (other - y))) / (pairs.length - 1)
    return both / Math.sqrt(xx * yy)
  },
}

function variance(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const mean = total(values) / values.length
  return total(values.map((value) => (value - mean) ** 2)) / (values.length - 1)
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
