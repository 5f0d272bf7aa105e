/** The custom property, of the vendor `mesh`, that suppresses findings at its element and everything inside. */
export const suppressionProperty = 'lint-ignore'

/** A finding that the author of a document accepts. */
export interface Suppression {
  /** Code of the rule, `CONTRACT.SLA_UNIT`. */
  readonly code?: unknown
  /** Why the finding is accepted. */
  readonly reason?: unknown
  /** Last day on which the suppression counts, `YYYY-MM-DD`. */
  readonly until?: unknown
  /** Where the entry is. */
  readonly pointer: string
  /** The element that it speaks of. */
  readonly element: string
}
