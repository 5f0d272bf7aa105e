import type { Contract } from '../odcs/contract.ts'
import type { SchemaObject, SchemaProperty } from '../odcs/schema.ts'

/** What a reference means: a column, or a field inside one. */
export interface ResolvedReference {
  readonly path: string
  readonly contract: Contract
  readonly table: SchemaObject
  readonly column: SchemaProperty
  /** Names of the fields inside the column, when the reference goes further. */
  readonly fields: readonly string[]
}
