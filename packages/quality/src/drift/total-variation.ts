import { type CountPair, sharesOf } from './count-pair.ts'

/** The part of one sample that has to move to look like the other, 0 to 1. Nothing when a sample is empty. */
export const totalVariation = (pairs: readonly CountPair[]): number | undefined => {
  const sum = sharesOf(pairs)?.reduce((total, { left, right }) => total + Math.abs(left - right), 0)
  return sum === undefined ? undefined : Math.min(1, sum / 2)
}
