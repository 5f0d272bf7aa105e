import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Query } from '../query/query.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/insert. `INSERT … VALUES` has a query whose body is VALUES. */
export interface Insert extends NodeBase {
  readonly kind: 'insert'
  readonly overwrite: boolean
  readonly table: ObjectName
  readonly columns: readonly Identifier[]
  readonly query: Query
}
