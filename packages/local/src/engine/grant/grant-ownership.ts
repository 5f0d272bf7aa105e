import type { GrantOwnership } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { activeRoles, assertOwner, managesGrants } from '../access.ts'
import type { Execution } from '../execution.ts'
import { assertMayGrant } from './assert-may-grant.ts'
import { holderNamed } from './grantee.ts'
import { containerOf, targetsOf } from './targets-of.ts'

const done = 'Statement executed successfully.'

/**
 * GRANT OWNERSHIP. Other grants stay with COPY, and go with REVOKE; with neither they must not be there.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/grant-ownership
 */
export function grantOwnership(execution: Execution, { on, to, currentGrants }: GrantOwnership): string {
  const { catalog } = execution.state
  const role = holderNamed(execution, to)
  if (role.kind === 'SHARE') throw invalidStatement('A share owns nothing.')
  if (on.kind === 'grantOnObjects' && on.scope === 'FUTURE') {
    const container = containerOf(execution, on)
    assertMayGrant(execution, container, ['OWNERSHIP'])
    catalog.book.grantFuture({
      privilege: 'OWNERSHIP',
      objectType: on.objectType,
      container,
      to: role,
      grantOption: false,
      createdOn: catalog.now(),
    })
    return done
  }
  for (const object of targetsOf(execution, on)) {
    const roles = activeRoles(catalog, execution.session)
    if (!managesGrants(catalog, roles)) assertOwner(catalog, roles, object)
    const others = catalog.book.grants.some((each) => each.on === object && each.to !== role)
    if (others && currentGrants === undefined && object.owner !== role)
      throw invalidStatement(
        `Dependent grant of privilege on '${object.name}' exists. It must be revoked first, or COPY CURRENT GRANTS be used.`,
      )
    if (currentGrants === 'REVOKE') catalog.book.revoke((each) => each.on === object)
    object.owner = role
  }
  return done
}
