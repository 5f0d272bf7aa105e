import type { DiffOptions } from './diff-options.ts'
import type { Retirement } from './retired/retirement.ts'

/** What families of rules know beside the parts that they compare. */
export interface DiffContext {
  readonly between: NonNullable<DiffOptions['between']>
  /** The day on which the comparison is made, `YYYY-MM-DD`. */
  readonly today: string
  /** What the older versions announced. */
  readonly retirements: readonly Retirement[]
}
