import { listObjects } from '../../catalog/list-objects.ts'
import type { Role } from '../../catalog/object/role.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import type { Execution } from '../execution.ts'

/**
 * What becomes of a role's traces when it is dropped: who drops it owns what it owned, and what it granted is revoked.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/drop-role#usage-notes
 *
 * @throws SQL.SYNTAX for the role of the session.
 */
export function leaveRole({ state: { catalog }, session }: Execution, role: Role): void {
  if (role === session.role)
    throw invalidStatement(`Cannot drop role ${role.name} as it is the current primary role.`)
  for (const object of listObjects(catalog.account)) if (object.owner === role) object.owner = session.role
  if (role.kind !== 'ROLE') return
  const { book } = catalog
  book.revoke(({ grantedBy }) => grantedBy === role.name)
  for (const each of book.roleGrants) if (each.grantedBy === role.name) book.revokeRole(each.role, each.to)
}
