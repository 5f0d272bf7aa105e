import type { Catalog } from '../catalog/catalog.ts'
import type { Database } from '../catalog/object/database.ts'
import type { Role } from '../catalog/object/role.ts'
import type { Schema } from '../catalog/object/schema.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { fullName, kindInWords } from '../catalog/securable-name.ts'
import { doesNotExist, insufficientPrivileges } from '../errors/name-failures.ts'
import type { Session } from '../session/session.ts'

/** The roles whose privileges count in a session: the current one, PUBLIC, the secondary ones, and all that they inherit. */
export function activeRoles({ book, account }: Catalog, session: Session): ReadonlySet<Role> {
  const everyone = account.roles.get('PUBLIC')
  return book.inherited([
    session.role,
    ...(everyone === undefined ? [] : [everyone]),
    ...(session.secondaryRoles === 'ALL' ? book.rolesOf(session.user) : []),
  ])
}

/** The roles whose privileges count inside a view or dynamic table: those of its owner. */
export const ownerRoles = ({ book }: Catalog, owner: Role | null): ReadonlySet<Role> =>
  book.inherited(owner === null ? [] : [owner])

/** Whether the roles may grant on anything. */
export const managesGrants = ({ book, account }: Catalog, roles: ReadonlySet<Role>): boolean =>
  book.holds(roles, account, ['MANAGE GRANTS'])

/** What everybody knows of. */
const alwaysSeen: ReadonlySet<string> = new Set(['ACCOUNT', 'ROLE', 'WAREHOUSE', 'USER'])

/** Whether the roles know that the object exists. */
export function sees(catalog: Catalog, roles: ReadonlySet<Role>, object: AnySecurable): boolean {
  if (alwaysSeen.has(object.kind)) return true
  return catalog.book.holds(roles, object) || managesGrants(catalog, roles)
}

/** The database and schema around an object, outermost first. */
export function containersOf(object: AnySecurable): readonly (Database | Schema)[] {
  if ('schema' in object) return [object.schema.database, object.schema]
  return 'database' in object ? [object.database] : []
}

/**
 * Checks that the roles hold one of the privileges on an object, and USAGE on what is around it.
 *
 * @throws SQL.NOT_FOUND when the roles may not even know of the object, SQL.AUTHORIZATION when they may.
 */
export function assertPrivilege(
  catalog: Catalog,
  roles: ReadonlySet<Role>,
  object: AnySecurable,
  privileges: readonly string[],
): void {
  const { book } = catalog
  const inside = containersOf(object).every((each) => book.holds(roles, each, ['USAGE']))
  if (inside && book.holds(roles, object, privileges)) return
  const known = inside ? sees(catalog, roles, object) : managesGrants(catalog, roles)
  if (known) throw insufficientPrivileges(kindInWords(object), object.name)
  throw doesNotExist(missingKind(object), fullName(object))
}

/** Checks that the roles own an object. @throws as {@link assertPrivilege}. */
export const assertOwner = (catalog: Catalog, roles: ReadonlySet<Role>, object: AnySecurable): void =>
  assertPrivilege(catalog, roles, object, ['OWNERSHIP'])

/** The word for an object that is not there, by Snowflake's messages. */
export function missingKind(object: AnySecurable): string {
  return object.kind === 'DATABASE' ||
    object.kind === 'SCHEMA' ||
    object.kind === 'ROLE' ||
    object.kind === 'WAREHOUSE'
    ? `${object.kind.charAt(0)}${object.kind.slice(1).toLowerCase()}`
    : 'Object'
}
