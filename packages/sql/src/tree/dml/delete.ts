import type { Expression } from '../expression/expression.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { TableAlias } from '../table/table-factor.ts'
import type { TableReference } from '../table/table-reference.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/delete */
export interface Delete extends NodeBase {
  readonly kind: 'delete'
  readonly table: ObjectName
  readonly alias?: TableAlias
  readonly using: readonly TableReference[]
  readonly where?: Expression
}
