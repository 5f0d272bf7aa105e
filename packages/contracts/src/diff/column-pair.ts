import type { Change } from '@mesh/core'
import type { SchemaItem, SchemaObject } from '../odcs/schema.ts'
import type { DiffContext } from './diff-context.ts'
import type { FoundChange } from './found-change.ts'
import type { Both } from './side.ts'

/** A column, or a part nested in one, that is in both versions. */
export interface ColumnPair extends Both<SchemaItem> {
  /** The stored table and column, as older readers name them. */
  readonly subject: { readonly table: string; readonly column: string }
  /** How messages call it: `table.column`, `table.column.field`, `table.column[]`. */
  readonly title: string
  /** Whether it is a column of a table, not a part of one. */
  readonly isColumn: boolean
}

/** A table that is in both versions. */
export interface TablePair extends Both<SchemaObject> {
  readonly subject: NonNullable<Change['subject']>
  readonly title: string
}

/** A family of rules about columns. */
export type ColumnFamily = (pair: ColumnPair, context: DiffContext) => readonly FoundChange[]
