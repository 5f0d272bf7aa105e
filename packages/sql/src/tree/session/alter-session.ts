import type { NodeBase } from '../node.ts'
import type { Property } from '../property/property.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/alter-session. One of the two lists is empty. */
export interface AlterSession extends NodeBase {
  readonly kind: 'alterSession'
  readonly set: readonly Property[]
  /** Upper case. */
  readonly unset: readonly string[]
}
