import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Grantee } from './grantee.ts'

/** Sources: https://docs.snowflake.com/en/sql-reference/sql/grant-role and …/grant-database-role */
export interface GrantRole extends NodeBase {
  readonly kind: 'grantRole'
  readonly roleType: 'ROLE' | 'DATABASE ROLE'
  readonly role: ObjectName
  readonly to: Grantee
}

/** Sources: https://docs.snowflake.com/en/sql-reference/sql/revoke-role and …/revoke-database-role */
export interface RevokeRole extends NodeBase {
  readonly kind: 'revokeRole'
  readonly roleType: 'ROLE' | 'DATABASE ROLE'
  readonly role: ObjectName
  readonly from: Grantee
}
