import type { NamespaceShape } from '@mesh/core'
import type { RoleAddress } from '../object/address.ts'

/** The account role that owns a product's objects: `AIRPORTS_AIRPORTS_OWNER`. */
export const ownerRole = ({ database, schema }: NamespaceShape): RoleAddress => ({
  kind: 'role',
  name: { name: `${database}_${schema}_OWNER` },
})

/** The database role that may read a product's output ports and nothing else: `AIRPORTS.AIRPORTS_READER`. */
export const readerRole = ({ database, schema }: NamespaceShape): RoleAddress => ({
  kind: 'database-role',
  name: { database, name: `${schema}_READER` },
})

/** Roles that every account has. Source: https://docs.snowflake.com/en/user-guide/security-access-control-overview */
export const systemRoles: ReadonlySet<string> = new Set([
  'ACCOUNTADMIN',
  'GLOBALORGADMIN',
  'ORGADMIN',
  'PUBLIC',
  'SECURITYADMIN',
  'SYSADMIN',
  'USERADMIN',
])
