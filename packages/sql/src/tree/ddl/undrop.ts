import type { NamedObject } from '../name/named-object.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/undrop */
export interface Undrop extends NodeBase, NamedObject {
  readonly kind: 'undrop'
  /** `RENAME TO name`. */
  readonly rename?: ObjectName
}
