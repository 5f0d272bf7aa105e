import type { NamedObject } from '../name/named-object.ts'
import type { ObjectType } from '../name/object-type.ts'
import type { NodeBase } from '../node.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/comment */
export interface CommentOn extends NodeBase, Omit<NamedObject, 'objectType'> {
  readonly kind: 'commentOn'
  readonly ifExists: boolean
  readonly objectType: ObjectType | 'COLUMN'
  readonly comment: string
}
