import { type CountPair, sharesOf } from './count-pair.ts'

/** What a share of nothing counts as, so that its logarithm exists. */
const leastShare = 0.0001

/**
 * Population stability index: Σ (right − left) · ln(right / left) over the shares of categories or ranges. A share below
 * 0.01 % counts as 0.01 %. By custom, below 0.1 nothing has moved and above 0.25 a lot. Nothing when a sample is empty.
 */
export const populationStability = (pairs: readonly CountPair[]): number | undefined =>
  sharesOf(pairs)?.reduce((sum, { left, right }) => {
    if (left === 0 && right === 0) return sum
    const [before, now] = [Math.max(left, leastShare), Math.max(right, leastShare)]
    return sum + (now - before) * Math.log(now / before)
  }, 0)
