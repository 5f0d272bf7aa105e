import type { ObjectName } from '../name/object-name.ts'
import type { ObjectType } from '../name/object-type.ts'
import type { NodeBase } from '../node.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/drop */
export interface Drop extends NodeBase {
  readonly kind: 'drop'
  readonly objectType: ObjectType
  readonly ifExists: boolean
  readonly name: ObjectName
  readonly behavior?: 'CASCADE' | 'RESTRICT'
}
