import type { Change } from '@mesh/core'

/** One difference between two versions of a contract or a data product. */
export interface ContractChange extends Change {
  /** Why it matters to those whom it concerns. */
  readonly reason: string
  /**
   * Where it is, by names instead of positions: `/schema/flights/properties/delay`. In the older version; in the newer when the
   * thing was added. It stays when entries change places, so ignore lists name it.
   */
  readonly path: string
  /** Id of the contract or data product; the one before where it changed. */
  readonly document: string
}
