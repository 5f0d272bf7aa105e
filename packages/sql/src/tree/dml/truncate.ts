import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/truncate-table */
export interface Truncate extends NodeBase {
  readonly kind: 'truncate'
  readonly ifExists: boolean
  readonly table: ObjectName
}
