import type { NamedObject } from '../name/named-object.ts'
import type { NodeBase } from '../node.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/undrop */
export interface Undrop extends NodeBase, NamedObject {
  readonly kind: 'undrop'
}
