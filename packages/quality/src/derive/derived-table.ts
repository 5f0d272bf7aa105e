import type { ContractReference, Diagnostic, QualifiedName } from '@mesh/core'
import type { Check } from '../check/check.ts'
import type { ExpectedColumn } from '../schema/expected-column.ts'
import type { RuleEngine } from './rule-engine.ts'

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
  /** All columns, in the order of the contract. */
  readonly expected: readonly ExpectedColumn[]
  /** Whom the contract names for it. */
  readonly owner?: string
  /** Columns of the primary key, in its order. */
  readonly key: readonly string[]
  /** What reads its rules of the type `custom`, by the name of their engine. */
  readonly engines: Readonly<Record<string, RuleEngine>>
  /** Columns whose values never appear in samples. */
  readonly masked: readonly string[]
}
