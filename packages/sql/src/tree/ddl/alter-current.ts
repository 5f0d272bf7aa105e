import type { ObjectType } from '../name/object-type.ts'
import type { NodeBase } from '../node.ts'
import type { AlterAction } from './alter-action.ts'

/**
 * ALTER of what the session uses, which has no name there: `ALTER ACCOUNT SET …`, `ALTER USER SET …`, `ALTER WAREHOUSE SUSPEND`.
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-account
 */
export interface AlterCurrent extends NodeBase {
  readonly kind: 'alterCurrent'
  readonly objectType: ObjectType
  readonly ifExists: boolean
  readonly actions: readonly AlterAction[]
}
