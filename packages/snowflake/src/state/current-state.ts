import type { SnowflakeObject } from '../object/snowflake-object.ts'
import type { AccountScope } from './account-scope.ts'

/** What an account has within a scope. Objects are in normal form, sorted by key. */
export interface CurrentState {
  readonly kind: 'current-state'
  readonly scope: AccountScope
  readonly objects: readonly SnowflakeObject[]
}
