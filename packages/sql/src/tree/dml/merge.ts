import type { Row } from '../expression/collection.ts'
import type { Expression } from '../expression/expression.ts'
import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { TableAlias } from '../table/table-factor.ts'
import type { TableReference } from '../table/table-reference.ts'
import type { Assignment } from './update.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/merge */
export interface Merge extends NodeBase {
  readonly kind: 'merge'
  readonly table: ObjectName
  readonly alias?: TableAlias
  readonly source: TableReference
  readonly on: Expression
  readonly clauses: readonly MergeClause[]
}

/** `WHEN [NOT] MATCHED [AND condition] THEN …`. */
export interface MergeClause extends NodeBase {
  readonly kind: 'mergeClause'
  readonly matched: boolean
  readonly condition?: Expression
  readonly action: MergeUpdate | MergeDelete | MergeInsert
}

/** `UPDATE SET …`; without assignments `UPDATE ALL BY NAME`. */
export interface MergeUpdate extends NodeBase {
  readonly kind: 'mergeUpdate'
  readonly assignments: readonly Assignment[]
}

/** `DELETE`. */
export interface MergeDelete extends NodeBase {
  readonly kind: 'mergeDelete'
}

/** `INSERT (column, …) VALUES (…)`; without values `INSERT ALL BY NAME`. */
export interface MergeInsert extends NodeBase {
  readonly kind: 'mergeInsert'
  readonly columns: readonly Identifier[]
  readonly values?: Row
}
