import type { Location } from '@mesh/core'

/** A change that a team accepts. */
export interface IgnoreEntry {
  /** Code of the change: `CONTRACT.COLUMN_REMOVED`; `*` for every code. */
  readonly code: string
  /** Path by names, as {@link ContractChange} has it: `/schema/flights/properties/delay`. `*` is one step, `**` any number. */
  readonly path: string
  /** Id of the contract or data product. @defaultValue any */
  readonly document?: string
  /** Why the change is accepted. */
  readonly reason: string
  /** Last day on which it counts, `YYYY-MM-DD`. */
  readonly until?: string
  /** Where the entry stands, when it was read from a text. */
  readonly where?: Location
}
