import type { ObjectName } from '../name/object-name.ts'
import type { ObjectType } from '../name/object-type.ts'
import type { NodeBase } from '../node.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/desc */
export interface Describe extends NodeBase {
  readonly kind: 'describe'
  readonly objectType: ObjectType
  readonly name: ObjectName
}
