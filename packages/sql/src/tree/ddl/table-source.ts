import type { Expression } from '../expression/expression.ts'
import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'

/** What a table takes its columns from, where it is neither a list nor a query. */
export type TableSource = TableLike | TableTemplate | TableArchive

/** `LIKE table`. Source: https://docs.snowflake.com/en/sql-reference/sql/create-table#create-table-like */
export interface TableLike extends NodeBase {
  readonly kind: 'tableLike'
  readonly table: ObjectName
}

/** `USING TEMPLATE (query)`. Source: https://docs.snowflake.com/en/sql-reference/sql/create-table#create-table-using-template */
export interface TableTemplate extends NodeBase {
  readonly kind: 'tableTemplate'
  /** A query in parentheses, or a text or variable with what INFER_SCHEMA gave. */
  readonly template: Expression
}

/** `FROM ARCHIVE OF table [AS alias] WHERE …`. Source: https://docs.snowflake.com/en/sql-reference/sql/create-table#create-table-from-archive-of */
export interface TableArchive extends NodeBase {
  readonly kind: 'tableArchive'
  readonly table: ObjectName
  readonly alias?: Identifier
  readonly where: Expression
}
