import type { NodeBase } from '../node.ts'
import type { GrantTarget } from './grant-target.ts'
import type { Grantee } from './grantee.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/grant-ownership */
export interface GrantOwnership extends NodeBase {
  readonly kind: 'grantOwnership'
  readonly on: GrantTarget
  readonly to: Grantee
  /** `COPY | REVOKE CURRENT GRANTS`. */
  readonly currentGrants?: 'COPY' | 'REVOKE'
}
