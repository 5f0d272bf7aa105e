import { type SqlFragment, sql } from '@mesh/sql'
import type { ObjectAddress, RoleAddress } from '../object/address.ts'
import type { Ownership } from '../object/ownership.ts'
import type { RoleGrant } from '../object/role-grant.ts'
import { objectType } from './object-type.ts'

const typed = ({ kind, name }: ObjectAddress): SqlFragment => sql`${objectType(kind)} ${sql.name(name)}`

const privilegeWord = /^[A-Z]+( [A-Z]+)*$/

const privilegeList = (privileges: readonly string[]): SqlFragment =>
  sql.join(privileges.filter((each) => privilegeWord.test(each)).map(sql.trusted))

/** Grants privileges on one object to one role. */
export const grantPrivileges = (
  privileges: readonly string[],
  on: ObjectAddress,
  to: RoleAddress,
): SqlFragment => sql`GRANT ${privilegeList(privileges)} ON ${typed(on)} TO ${typed(to)}`

/** Takes privileges on one object from one role. */
export const revokePrivileges = (
  privileges: readonly string[],
  on: ObjectAddress,
  from: RoleAddress,
): SqlFragment => sql`REVOKE ${privilegeList(privileges)} ON ${typed(on)} FROM ${typed(from)}`

/** Grants a role to a role. */
export const grantRole = ({ role, to }: RoleGrant): SqlFragment => sql`GRANT ${typed(role)} TO ${typed(to)}`

/** Takes a role from a role. */
export const revokeRole = ({ role, to }: RoleGrant): SqlFragment =>
  sql`REVOKE ${typed(role)} FROM ${typed(to)}`

/** Hands an object over to a role; the privileges that others have on it stay. */
export const grantOwnership = ({ of, owner }: Ownership): SqlFragment =>
  sql`GRANT OWNERSHIP ON ${typed(of)} TO ${typed(owner)} COPY CURRENT GRANTS`
