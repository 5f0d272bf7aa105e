import { type CountPair, totalsOf } from './count-pair.ts'
import type { DriftTest } from './drift-test.ts'
import { kolmogorovPValue } from './kolmogorov-p-value.ts'

/**
 * The test of Kolmogorov and Smirnov: the largest distance between the two empirical distribution functions, 0 to 1. The
 * counts are in the order of their values. Nothing when a sample is empty.
 *
 * The p-value is exact for samples whose sizes multiply to at most a million, else the limit with Stephens' correction; ties
 * make it larger than it is, never smaller.
 */
export function kolmogorovSmirnov(ordered: readonly CountPair[]): DriftTest | undefined {
  const totals = totalsOf(ordered)
  const below = { left: 0, right: 0 }
  let gap = 0
  for (const { left, right } of ordered) {
    below.left += left
    below.right += right
    gap = Math.max(gap, Math.abs(below.left / totals.left - below.right / totals.right))
  }
  if (totals.left === 0 || totals.right === 0) return undefined
  return { statistic: gap, pValue: kolmogorovPValue(gap, totals.left, totals.right) }
}
