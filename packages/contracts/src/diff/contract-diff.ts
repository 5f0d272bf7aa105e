import type { VersionStep } from '@mesh/core'
import type { ContractChange } from './contract-change.ts'

/** What changed between two versions of a contract or a data product, and the version step that it asks for. */
export interface ContractDiff {
  /** The document itself, tables, service levels, servers, access, people; in each list in the order of the newer document. */
  readonly changes: readonly ContractChange[]
  /** The largest step of all changes; `patch` when there are none. */
  readonly step: VersionStep
}
