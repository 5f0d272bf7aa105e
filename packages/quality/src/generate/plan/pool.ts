import type { Random } from '../random/random.ts'

/** What a column group draws from: so many values, each by its position. */
export interface Pool {
  readonly size: number
  /** The value of a column of the group; `random` stands at the row. */
  readonly at: (column: string, position: number, random: Random) => unknown
  /** Whether different positions have different values. */
  readonly isDistinct: boolean
}
