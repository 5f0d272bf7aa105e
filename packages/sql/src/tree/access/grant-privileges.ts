import type { NodeBase } from '../node.ts'
import type { GrantTarget } from './grant-target.ts'
import type { Grantee } from './grantee.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/grant-privilege */
export interface GrantPrivileges extends NodeBase {
  readonly kind: 'grantPrivileges'
  /** Upper case with single spaces: `SELECT`, `CREATE TABLE`; `ALL` for `ALL [PRIVILEGES]`. */
  readonly privileges: readonly string[]
  readonly on: GrantTarget
  readonly to: Grantee
  readonly withGrantOption: boolean
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege */
export interface RevokePrivileges extends NodeBase {
  readonly kind: 'revokePrivileges'
  readonly grantOptionFor: boolean
  readonly privileges: readonly string[]
  readonly on: GrantTarget
  readonly from: Grantee
  readonly behavior?: 'CASCADE' | 'RESTRICT'
}
