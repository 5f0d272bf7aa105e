import type { Row } from '../expression/collection.ts'
import type { Expression } from '../expression/expression.ts'
import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Query } from '../query/query.ts'

/** `INSERT ALL …`, `INSERT FIRST …`. Source: https://docs.snowflake.com/en/sql-reference/sql/insert-multi-table */
export interface MultiTableInsert extends NodeBase {
  readonly kind: 'multiTableInsert'
  readonly overwrite: boolean
  /** Whether a row goes into all branches that it meets or only into the first. */
  readonly mode: 'ALL' | 'FIRST'
  /** Without a condition; empty where there are branches. */
  readonly targets: readonly InsertTarget[]
  readonly branches: readonly InsertBranch[]
  /** `ELSE INTO …`. */
  readonly otherwise: readonly InsertTarget[]
  readonly query: Query
}

/** `WHEN condition THEN INTO …`. */
export interface InsertBranch extends NodeBase {
  readonly kind: 'insertBranch'
  readonly when: Expression
  readonly targets: readonly InsertTarget[]
}

/** `INTO table (column, …) VALUES (…)`. Without values the row of the query goes in as it is. */
export interface InsertTarget extends NodeBase {
  readonly kind: 'insertTarget'
  readonly table: ObjectName
  readonly columns: readonly Identifier[]
  readonly values?: Row
}
