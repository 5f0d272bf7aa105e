import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Grantee } from './grantee.ts'

/** A role that somebody gets or loses. */
export interface NamedRole {
  readonly roleType: 'ROLE' | 'DATABASE ROLE' | 'APPLICATION ROLE' | 'SERVICE ROLE' | 'INSTANCE ROLE'
  readonly role: ObjectName
  /** What the role belongs to, before the `!`: the service, or the instance of a class. */
  readonly owner?: ObjectName
  /** The class of that instance. */
  readonly class?: ObjectName
}

/** Sources: https://docs.snowflake.com/en/sql-reference/sql/grant-role and …/grant-database-role, -application-role, -service-role */
export interface GrantRole extends NodeBase, NamedRole {
  readonly kind: 'grantRole'
  readonly to: Grantee
}

/** Sources: https://docs.snowflake.com/en/sql-reference/sql/revoke-role and …/revoke-database-role, -application-role, -service-role */
export interface RevokeRole extends NodeBase, NamedRole {
  readonly kind: 'revokeRole'
  readonly from: Grantee
}
