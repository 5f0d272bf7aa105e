import { parseQualifiedName } from '@mesh/core'
import type { Catalog } from '../catalog/catalog.ts'
import type { AccountRole } from '../catalog/object/role.ts'
import type { User } from '../catalog/object/user.ts'
import type { SessionOptions } from '../engine/engine.ts'
import { loginName } from '../login/assert-proof.ts'
import { spellSetting } from '../plain/spell-setting.ts'
import type { Session } from '../session/session.ts'

/** The user who logs in with a name, in any case. */
export const userByLogin = ({ account }: Catalog, name: string): User | undefined =>
  [...account.users.values()].find((each) => loginName(each) === name.toUpperCase())

/** The role that a session starts with: the one that is asked for, else the user's default; undefined for one that it does not have. */
export function startingRole(
  { account, book }: Catalog,
  user: User,
  asked: string | undefined,
): AccountRole | undefined {
  const held = book.inherited(book.rolesOf(user))
  const role = account.roles.get(asked ?? user.defaultRole)
  if (role !== undefined && (held.has(role) || role.name === 'PUBLIC')) return role
  // A default that the user does not have is passed over. https://docs.snowflake.com/en/sql-reference/sql/create-user
  return asked === undefined && user.credentials === null ? account.roles.get('PUBLIC') : undefined
}

/** Where a session of a user starts unless the login says something else. */
export function placesOf({ settings }: User): SessionOptions {
  const warehouse = spellSetting(settings.get('DEFAULT_WAREHOUSE'))
  const namespace = spellSetting(settings.get('DEFAULT_NAMESPACE'))
  const { schema, name } =
    namespace === null ? { schema: undefined, name: undefined } : parseQualifiedName(namespace)
  return {
    ...(warehouse !== null && { warehouse: exact(warehouse) }),
    ...(name !== undefined &&
      (schema === undefined ? { database: exact(name) } : { database: exact(schema), schema: exact(name) })),
  }
}

/** A name as connection options write it exactly. */
const exact = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Whether all roles of a user count in its sessions. Users who are given at the start have none but their first. */
export function startingSecondaryRoles({ credentials, settings }: User): Session['secondaryRoles'] {
  const said = settings.get('DEFAULT_SECONDARY_ROLES')
  if (said === undefined) return credentials === null ? 'ALL' : 'NONE'
  return (spellSetting(said) ?? '').toUpperCase() === 'ALL' ? 'ALL' : 'NONE'
}
