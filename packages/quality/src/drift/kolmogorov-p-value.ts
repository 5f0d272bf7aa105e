const mostCells = 1_000_000

/** The chance that two samples of these sizes from one distribution lie at least this far apart. */
export function kolmogorovPValue(statistic: number, left: number, right: number): number {
  if (statistic <= 0) return 1
  return left * right <= mostCells
    ? exactPValue(statistic, left, right)
    : limitPValue(statistic, (left * right) / (left + right))
}

/**
 * The share of all orders of the two samples in which the distance is reached: a walk over the grid of how many of each have
 * been drawn. What is carried is the chance to have reached the distance already, so that small chances stay exact.
 * Source: Hodges, "The significance probability of the Smirnov two-sample test" (1957).
 */
function exactPValue(statistic: number, left: number, right: number): number {
  // Halfway to the next distance that can occur, so that rounding does not decide.
  const limit = statistic - 0.5 / (left * right)
  const reached = (drawn: number, other: number): boolean => Math.abs(drawn / left - other / right) > limit
  const row = new Float64Array(right + 1)
  for (let drawn = 0; drawn <= left; drawn += 1)
    for (let other = 0; other <= right; other += 1) {
      if (reached(drawn, other)) row[other] = 1
      else if (drawn + other > 0) {
        // The last drawn of drawn + other came from the left with chance drawn in drawn + other.
        const fromLeft = drawn === 0 ? 0 : ((row[other] ?? 0) * drawn) / (drawn + other)
        const fromRight = other === 0 ? 0 : ((row[other - 1] ?? 0) * other) / (drawn + other)
        row[other] = fromLeft + fromRight
      }
    }
  return Math.min(1, row[right] ?? 1)
}

/** Source: Stephens, "Use of the Kolmogorov–Smirnov, Cramér–von Mises and related statistics without extensive tables" (1970). */
function limitPValue(statistic: number, size: number): number {
  const root = Math.sqrt(size)
  const argument = (root + 0.12 + 0.11 / root) * statistic
  if (argument < 0.2) return 1
  let sum = 0
  for (let term = 1; term <= 100; term += 1) {
    const part = Math.exp(-2 * term * term * argument * argument)
    sum += term % 2 === 1 ? part : -part
    if (part < 1e-17 * sum) break
  }
  return Math.min(1, Math.max(0, 2 * sum))
}
