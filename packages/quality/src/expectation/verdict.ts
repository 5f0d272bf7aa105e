/** Whether an expectation is met, and the words for when it should not have been, or should. */
export interface Verdict {
  readonly pass: boolean
  /** The failure that a test shows; of one that passes, the failure of its negation. */
  readonly message: () => string
  readonly actual?: unknown
  readonly expected?: unknown
}
