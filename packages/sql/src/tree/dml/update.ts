import type { ColumnReference } from '../expression/column-reference.ts'
import type { Expression } from '../expression/expression.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { TableAlias } from '../table/table-factor.ts'
import type { TableReference } from '../table/table-reference.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/update */
export interface Update extends NodeBase {
  readonly kind: 'update'
  readonly table: ObjectName
  readonly alias?: TableAlias
  readonly assignments: readonly Assignment[]
  readonly from: readonly TableReference[]
  readonly where?: Expression
}

/** `column = value`. */
export interface Assignment extends NodeBase {
  readonly kind: 'assignment'
  readonly column: ColumnReference
  readonly value: Expression
}
