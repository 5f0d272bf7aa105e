import type { Expression } from '../expression/expression.ts'
import type { NamedObject } from '../name/named-object.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { ObjectType } from '../name/object-type.ts'
import type { NodeBase } from '../node.ts'
import type { Property } from '../property/property.ts'

/** What only DESCRIBE tells about. */
export const describedTypes = [
  'AVAILABLE LISTING',
  'AVAILABLE ORGANIZATION PROFILE',
  'SEARCH OPTIMIZATION',
] as const

/** Source: https://docs.snowflake.com/en/sql-reference/sql/desc */
export interface Describe extends NodeBase, Omit<NamedObject, 'objectType'> {
  readonly kind: 'describe'
  readonly objectType: ObjectType | (typeof describedTypes)[number]
  /** `IN APPLICATION …` of a specification or a configuration. */
  readonly application?: ObjectName
  /** `TYPE = STAGE` of a table, `REVISION = DRAFT` of a listing. */
  readonly properties: readonly Property[]
}

/** Sources: https://docs.snowflake.com/en/sql-reference/sql/desc-result and …/desc-transaction */
export interface DescribeRun extends NodeBase {
  readonly kind: 'describeRun'
  readonly of: 'RESULT' | 'TRANSACTION'
  /** Gives the id of the query or of the transaction. */
  readonly id: Expression
}
