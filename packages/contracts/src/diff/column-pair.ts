import type { Change } from '@mesh/core'
import type { SchemaObject, SchemaProperty } from '../odcs/schema.ts'
import type { Both } from './side.ts'

/** A column that is in both versions, with its table. */
export interface ColumnPair extends Both<SchemaProperty> {
  readonly subject: { readonly table: string; readonly column: string }
  /** How messages call it: `table.column`. */
  readonly title: string
}

/** A table that is in both versions. */
export interface TablePair extends Both<SchemaObject> {
  readonly subject: { readonly table: string }
  readonly title: string
}

/** A family of rules about columns. */
export type ColumnFamily = (pair: ColumnPair) => readonly Change[]
