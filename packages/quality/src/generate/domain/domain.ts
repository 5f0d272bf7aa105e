import type { Random } from '../random/random.ts'

/**
 * The values that a column may hold, counted but not listed. Different positions give different values, whatever `random`
 * adds where there are more values than positions.
 */
export interface Domain<Value = unknown> {
  /** Number of positions, at most 2^53. */
  readonly size: number
  /** The value at a position below `size`. */
  readonly at: (position: number, random: Random) => Value
}
