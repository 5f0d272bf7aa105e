import type { Check } from '../check/check.ts'

/** A check that the data of today would pass, and why it may be meant. */
export interface SuggestedCheck {
  readonly check: Check
  /** What it asks for, with what it allows: `EMAIL is never NULL, but for at most 3 % of rows`. */
  readonly words: string
  /** What was seen: `no NULL in 10,000 rows`. */
  readonly evidence: string
}
