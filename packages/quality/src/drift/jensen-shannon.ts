import { type CountPair, sharesOf } from './count-pair.ts'

/**
 * Distance of Jensen and Shannon with base 2: 0 for the same shares, 1 when nothing is in common. Nothing when a sample is
 * empty.
 */
export function jensenShannon(pairs: readonly CountPair[]): number | undefined {
  const divergence = sharesOf(pairs)?.reduce((sum, { left, right }) => {
    const middle = (left + right) / 2
    return sum + part(left, middle) + part(right, middle)
  }, 0)
  return divergence === undefined ? undefined : Math.sqrt(Math.min(1, Math.max(0, divergence / 2)))
}

const part = (share: number, middle: number): number => (share === 0 ? 0 : share * Math.log2(share / middle))
