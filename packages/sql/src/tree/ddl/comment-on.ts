import type { ObjectName } from '../name/object-name.ts'
import type { ObjectType } from '../name/object-type.ts'
import type { NodeBase } from '../node.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/comment */
export interface CommentOn extends NodeBase {
  readonly kind: 'commentOn'
  readonly ifExists: boolean
  readonly objectType: ObjectType | 'COLUMN'
  readonly name: ObjectName
  readonly comment: string
}
