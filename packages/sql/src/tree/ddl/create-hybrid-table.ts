import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { TableBase } from './table-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-hybrid-table */
export interface CreateHybridTable extends TableBase {
  readonly kind: 'createHybridTable'
  readonly indexes: readonly TableIndex[]
}

/** `INDEX name (column, …) [INCLUDE (column, …)]` beside the columns. */
export interface TableIndex extends NodeBase {
  readonly kind: 'tableIndex'
  readonly name: Identifier
  readonly columns: readonly Identifier[]
  readonly include: readonly Identifier[]
}
