import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'

/** Sources: https://docs.snowflake.com/en/sql-reference/sql/truncate-table and …/truncate-materialized-view */
export interface Truncate extends NodeBase {
  readonly kind: 'truncate'
  readonly objectType: 'TABLE' | 'MATERIALIZED VIEW'
  readonly ifExists: boolean
  readonly table: ObjectName
}
