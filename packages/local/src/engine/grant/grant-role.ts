import type { GrantRole, RevokeRole } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { shareContents } from '../../share/share-contents.ts'
import type { Execution } from '../execution.ts'
import { assertMayGrant } from './assert-may-grant.ts'
import { granteeNamed, roleNamed } from './grantee.ts'

const done = 'Statement executed successfully.'

/** GRANT ROLE and GRANT DATABASE ROLE, to a share too. */
export function grantRole(execution: Execution, statement: GrantRole): string {
  const { catalog } = execution.state
  const { book } = catalog
  const role = roleNamed(execution, statement.roleType, statement.role)
  assertMayGrant(execution, role, ['OWNERSHIP'])
  const to = granteeNamed(execution, statement.to)
  if (to.kind === 'SHARE') {
    if (role.kind !== 'DATABASE_ROLE')
      throw invalidStatement('Only database roles can be granted to a share.')
    if (shareContents(catalog, to).database !== role.database)
      throw invalidStatement(`Share '${to.name}' does not hold USAGE on database '${role.database.name}'.`)
    if (book.futureGrants.some((each) => each.to === role))
      throw invalidStatement(
        `Database role '${role.name}' has future grants and cannot be granted to a share.`,
      )
  } else {
    if (to.kind !== 'USER' && book.inherited([role]).has(to))
      throw invalidStatement(
        `Role '${role.name}' cannot be granted to '${to.name}': it would inherit from itself.`,
      )
    if (role.kind === 'DATABASE_ROLE' && to.kind === 'USER')
      throw invalidStatement(`Database role '${role.name}' cannot be granted to a user.`)
    if (role.kind === 'ROLE' && to.kind === 'DATABASE_ROLE')
      throw invalidStatement(`Role '${role.name}' cannot be granted to a database role.`)
    if (role.kind === 'DATABASE_ROLE' && to.kind === 'DATABASE_ROLE' && role.database !== to.database)
      throw invalidStatement(`Database role '${role.name}' cannot be granted to a role of another database.`)
  }
  book.grantRole({ role, to, grantedBy: execution.session.role.name, createdOn: catalog.now() })
  return done
}

/** REVOKE ROLE and REVOKE DATABASE ROLE. */
export function revokeRole(execution: Execution, statement: RevokeRole): string {
  const role = roleNamed(execution, statement.roleType, statement.role)
  assertMayGrant(execution, role, ['OWNERSHIP'])
  execution.state.catalog.book.revokeRole(role, granteeNamed(execution, statement.from))
  return done
}
