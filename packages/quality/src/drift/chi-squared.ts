import { type CountPair, totalsOf } from './count-pair.ts'
import type { DriftTest } from './drift-test.ts'
import { upperGamma } from './upper-gamma.ts'

/** What {@link chiSquared} gives. */
export interface ChiSquaredTest extends DriftTest {
  /** Values that occur, less one. */
  readonly degrees: number
}

/**
 * Pearson's χ² test that two samples of categories come from one distribution, without continuity correction. Nothing when a
 * sample is empty; with a single category the samples cannot differ. Where most categories are expected fewer than five times
 * the p-value is a rough one.
 */
export function chiSquared(pairs: readonly CountPair[]): ChiSquaredTest | undefined {
  const totals = totalsOf(pairs)
  if (totals.left === 0 || totals.right === 0) return undefined
  const found = pairs.filter(({ left, right }) => left + right > 0)
  const difference = found.reduce((sum, { left, right }) => {
    const gap = left * totals.right - right * totals.left
    return sum + (gap / totals.left) * (gap / totals.right / (left + right))
  }, 0)
  const degrees = found.length - 1
  return {
    statistic: difference,
    degrees,
    pValue: degrees === 0 ? 1 : upperGamma(degrees / 2, difference / 2),
  }
}
