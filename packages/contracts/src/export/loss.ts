import type { Severity } from '@mesh/core'

/** Something of a contract that a format has no words for. */
export interface Loss {
  /** JSON pointer into the contract. */
  readonly pointer: string
  /** One sentence: what is not said, and what is said instead. */
  readonly message: string
  readonly severity?: Severity
}
