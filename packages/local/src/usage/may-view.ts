import type { Catalog } from '../catalog/catalog.ts'
import type { Role } from '../catalog/object/role.ts'
import { snowflakeName } from '../catalog/snowflake-database.ts'

/** The database roles of SNOWFLAKE that may read views of ACCOUNT_USAGE. */
export type Viewer = 'OBJECT_VIEWER' | 'USAGE_VIEWER' | 'GOVERNANCE_VIEWER' | 'SECURITY_VIEWER'

/**
 * Whether roles may read what some viewers may: ACCOUNTADMIN, whoever has IMPORTED PRIVILEGES, and the viewers themselves.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/account-usage#enabling-other-roles-to-use-schemas-in-the-snowflake-database
 */
export function mayView(
  { account, book }: Catalog,
  roles: ReadonlySet<Role>,
  viewers: readonly Viewer[],
): boolean {
  const admin = account.roles.get('ACCOUNTADMIN')
  if (admin !== undefined && roles.has(admin)) return true
  const snowflake = account.databases.get(snowflakeName)
  if (snowflake === undefined) return false
  if (book.holds(roles, snowflake, ['IMPORTED PRIVILEGES'])) return true
  return viewers.some((name) => {
    const viewer = snowflake.roles.get(name)
    return viewer !== undefined && roles.has(viewer)
  })
}
