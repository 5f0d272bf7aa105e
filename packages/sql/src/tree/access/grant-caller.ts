import type { NodeBase } from '../node.ts'
import type { GrantTarget } from './grant-target.ts'
import type { Grantee } from './grantee.ts'

/** Privileges that what runs with restricted caller's rights may use. */
export interface CallerPrivileges {
  /** On all objects of a kind, those to come too. */
  readonly inherited: boolean
  /** Upper case; `ALL` for `ALL … PRIVILEGES`. */
  readonly privileges: readonly string[]
  readonly on: GrantTarget
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/grant-caller */
export interface GrantCaller extends NodeBase, CallerPrivileges {
  readonly kind: 'grantCaller'
  readonly to: Grantee
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/revoke-caller */
export interface RevokeCaller extends NodeBase, CallerPrivileges {
  readonly kind: 'revokeCaller'
  readonly from: Grantee
}
