import type { GrantPrivileges } from '@mesh/sql'
import type { Role } from '../../catalog/object/role.ts'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import type { Share } from '../../catalog/object/share.ts'
import { importedIsWhole } from '../../errors/governance-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { assertShareable } from '../../share/grant-to-share.ts'
import type { Execution } from '../execution.ts'
import { allPrivileges } from '../privileges.ts'
import { assertKnown } from './assert-known.ts'
import { assertMayGrant } from './assert-may-grant.ts'
import { holderNamed } from './grantee.ts'
import { containerOf, targetsOf } from './targets-of.ts'

const done = 'Statement executed successfully.'

/** GRANT of privileges on one object, on all of a kind, or on those to come. */
export function grantPrivileges(execution: Execution, grant: GrantPrivileges): string {
  assertKnown(execution, grant)
  const { on, privileges, to, withGrantOption } = grant
  const { catalog } = execution.state
  const { book } = catalog
  const holder = holderNamed(execution, to)
  const common = { grantOption: withGrantOption, createdOn: catalog.now() }
  if (on.kind === 'grantOnObjects' && on.scope === 'FUTURE') {
    if (holder.kind === 'SHARE') throw invalidStatement('Future grants cannot be made to a share.')
    assertNotShared(execution, holder)
    const container = containerOf(execution, on)
    assertMayGrant(execution, container, privileges)
    for (const privilege of privileges.includes('ALL') ? allPrivileges(on.objectType) : privileges)
      book.grantFuture({ ...common, to: holder, privilege, container, objectType: on.objectType })
    return done
  }
  for (const object of targetsOf(execution, on))
    for (const privilege of expandPrivileges(privileges, object)) {
      assertGrantable(execution, object, privilege, holder)
      assertMayGrant(execution, object, [privilege])
      book.grant({ ...common, to: holder, privilege, on: object, grantedBy: execution.session.role.name })
    }
  return done
}

/** The privileges that a statement names, for an object: ALL is every one that the object has. */
const expandPrivileges = (privileges: readonly string[], object: AnySecurable): readonly string[] =>
  privileges.includes('ALL') ? allPrivileges(object.kind.replaceAll('_', ' ')) : privileges

function assertGrantable(
  execution: Execution,
  object: AnySecurable,
  privilege: string,
  holder: Role | Share,
): void {
  const isImported = object.kind === 'DATABASE' && object.imported !== undefined
  if (isImported && privilege !== 'IMPORTED PRIVILEGES') throw importedIsWhole()
  if ('shared' in object && object.shared !== undefined) throw importedIsWhole()
  if (holder.kind === 'SHARE') assertShareable(execution, holder, object, privilege)
  if (holder.kind === 'DATABASE_ROLE') assertInDatabase(object, holder)
}

/** A database role holds nothing outside its database. https://docs.snowflake.com/en/sql-reference/sql/grant-privilege#usage-notes */
function assertInDatabase(object: AnySecurable, role: Extract<Role, { kind: 'DATABASE_ROLE' }>): void {
  const place =
    object.kind === 'DATABASE'
      ? object
      : 'schema' in object
        ? object.schema.database
        : 'database' in object
          ? object.database
          : null
  if (place !== role.database)
    throw invalidStatement(
      `Database role '${role.name}' can only be granted privileges on objects of its own database '${role.database.name}'.`,
    )
}

/** A role that a share holds gets nothing in advance. https://docs.snowflake.com/en/user-guide/data-sharing-gs */
function assertNotShared({ state: { catalog } }: Execution, role: Role): void {
  if (catalog.book.roleGrants.some((each) => each.role === role && each.to.kind === 'SHARE'))
    throw invalidStatement(
      `Database role '${role.name}' is granted to a share and cannot hold future grants.`,
    )
}
