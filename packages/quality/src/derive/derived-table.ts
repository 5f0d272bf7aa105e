import type { ContractReference, Diagnostic, QualifiedName } from '@mesh/core'
import type { Check } from '../check/check.ts'

/** What derivation gives: a check, or what a person should know about a promise that is not checked. */
export type Derived = Check | Diagnostic

/** A table of a contract, with what every check on it needs to know. Names are exact. */
export interface DerivedTable {
  readonly contract: ContractReference
  /** JSON pointer to the schema object. */
  readonly pointer: string
  readonly name: QualifiedName
  /** Id of the schema object. */
  readonly id?: string
  /** Stored column names by property name. */
  readonly columns: ReadonlyMap<string, string>
  /** Stored column names by property id. */
  readonly columnIds: ReadonlyMap<string, string>
  /** Columns of the primary key, in its order. */
  readonly key: readonly string[]
  /** Columns whose values never appear in samples. */
  readonly masked: readonly string[]
}
