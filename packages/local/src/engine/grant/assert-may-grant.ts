import type { AnySecurable } from '../../catalog/object/securable.ts'
import { insufficientPrivileges } from '../../errors/name-failures.ts'
import { activeRoles, managesGrants } from '../access.ts'
import type { Execution } from '../execution.ts'

/**
 * Checks that the session may hand on privileges: with MANAGE GRANTS, as the owner, or with the grant option. In a schema with
 * managed access its owner stands in for the owners of what is in it.
 *
 * Source: https://docs.snowflake.com/en/user-guide/security-access-control-configure#label-managed-access-schemas
 *
 * @throws SQL.AUTHORIZATION.
 */
export function assertMayGrant(
  { state: { catalog }, session }: Execution,
  on: AnySecurable,
  privileges: readonly string[],
): void {
  const roles = activeRoles(catalog, session)
  if (managesGrants(catalog, roles)) return
  const managed = 'schema' in on && on.schema.managedAccess === true
  const owner = managed ? on.schema.owner : on.owner
  if (owner !== null && roles.has(owner)) return
  const delegated =
    !managed &&
    privileges.every((privilege) =>
      catalog.book.grants.some(
        (each) =>
          each.on === on &&
          each.privilege === privilege &&
          each.grantOption &&
          each.to.kind !== 'SHARE' &&
          roles.has(each.to),
      ),
    )
  if (!delegated) throw insufficientPrivileges(on.kind.replaceAll('_', ' '), on.name)
}
