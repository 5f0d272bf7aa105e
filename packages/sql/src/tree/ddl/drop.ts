import type { NamedObject } from '../name/named-object.ts'
import type { NodeBase } from '../node.ts'
import type { Property } from '../property/property.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/drop */
export interface Drop extends NodeBase, NamedObject {
  readonly kind: 'drop'
  readonly ifExists: boolean
  /** FORCE drops a service with its volumes. */
  readonly behavior?: 'CASCADE' | 'RESTRICT' | 'FORCE'
  /** `GRACE_PERIOD_IN_DAYS = 14` of an account. */
  readonly properties: readonly Property[]
}
