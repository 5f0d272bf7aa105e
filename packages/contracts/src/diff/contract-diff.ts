import type { Change, VersionStep } from '@mesh/core'

/** What changed between two versions of a contract, and the version step that it asks for. */
export interface ContractDiff {
  /** Tables, then service levels; in each list in the order of the newer document, what was removed last. */
  readonly changes: readonly Change[]
  /** The largest step of all changes; `patch` when there are none. */
  readonly step: VersionStep
}
