import type { Catalog } from '../catalog/catalog.ts'
import type { Grant } from '../catalog/grant-book.ts'
import type { Database } from '../catalog/object/database.ts'
import type { DatabaseRole } from '../catalog/object/role.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import type { Share } from '../catalog/object/share.ts'

/** What a share holds. */
export interface ShareContents {
  /** Null before a database was granted to it. */
  readonly database: Database | null
  readonly roles: readonly DatabaseRole[]
  /** What the share itself holds, in the order of the grants. */
  readonly grants: readonly Grant[]
  /** Whether the share holds one of the privileges on an object, and which of its roles do. */
  holds(
    object: AnySecurable,
    privileges: readonly string[],
  ): { readonly direct: boolean; readonly roles: readonly string[] }
}

/** What a share of an account holds. */
export function shareContents({ book }: Catalog, share: Share): ShareContents {
  const grants = book.grants.filter((each) => each.to === share)
  const found = grants.find(({ on, privilege }) => on.kind === 'DATABASE' && privilege === 'USAGE')
  const roles = book.roleGrants.flatMap(({ role, to }) =>
    to === share && role.kind === 'DATABASE_ROLE' ? [role] : [],
  )
  const inherited = roles.map((role) => ({ name: role.name, all: book.inherited([role]) }))
  return {
    database: found?.on.kind === 'DATABASE' ? found.on : null,
    roles,
    grants,
    holds: (object, privileges) => ({
      direct: grants.some((each) => each.on === object && privileges.includes(each.privilege)),
      roles: inherited.flatMap(({ name, all }) => (book.holds(all, object, privileges) ? [name] : [])),
    }),
  }
}
