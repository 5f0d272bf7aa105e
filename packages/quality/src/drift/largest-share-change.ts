import { type CountPair, sharesOf } from './count-pair.ts'

/** The largest change of the share of one category (L∞), 0 to 1. Nothing when a sample is empty. */
export const largestShareChange = (pairs: readonly CountPair[]): number | undefined =>
  sharesOf(pairs)?.reduce((most, { left, right }) => Math.max(most, Math.abs(left - right)), 0)
