import type { Location, QualifiedName } from '@mesh/core'
import type { Role } from '../catalog/securable.ts'
import type { Execution } from '../engine/execution.ts'
import { doesNotExist, unsupportedFeature } from '../errors.ts'
import type { RowsRelation } from '../translate/translation.ts'
import type { UsageView } from './usage-view.ts'
import { accessHistory } from './view/access-history.ts'
import { columnsView } from './view/columns.ts'
import { grantsToRoles } from './view/grants-to-roles.ts'
import { grantsToUsers } from './view/grants-to-users.ts'
import { loginHistory } from './view/login-history.ts'
import { objectDependencies } from './view/object-dependencies.ts'
import { policyReferencesView } from './view/policy-references.ts'
import { queryHistory } from './view/query-history.ts'
import { tablesView } from './view/tables.ts'
import { tagReferencesView } from './view/tag-references.ts'

const views: Readonly<Record<string, UsageView>> = {
  ACCESS_HISTORY: accessHistory,
  COLUMNS: columnsView,
  GRANTS_TO_ROLES: grantsToRoles,
  GRANTS_TO_USERS: grantsToUsers,
  LOGIN_HISTORY: loginHistory,
  OBJECT_DEPENDENCIES: objectDependencies,
  POLICY_REFERENCES: policyReferencesView,
  QUERY_HISTORY: queryHistory,
  TABLES: tablesView,
  TAG_REFERENCES: tagReferencesView,
}

/** Whether a name is one of SNOWFLAKE.ACCOUNT_USAGE. */
export const isAccountUsage = ({ database, schema }: QualifiedName): boolean =>
  database === 'SNOWFLAKE' && schema === 'ACCOUNT_USAGE'

/**
 * A view of SNOWFLAKE.ACCOUNT_USAGE, without latency. ACCOUNTADMIN may read it.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/account-usage
 *
 * @throws SQL.NOT_FOUND for other roles, SQL.UNSUPPORTED for views that the engine does not fill.
 */
export function accountUsage(
  execution: Execution,
  roles: ReadonlySet<Role>,
  { name }: QualifiedName,
  where: Location,
): RowsRelation {
  const admin = execution.state.catalog.account.roles.get('ACCOUNTADMIN')
  if (admin === undefined || !roles.has(admin)) throw doesNotExist('Database', 'SNOWFLAKE', where)
  const view = Object.hasOwn(views, name) ? views[name] : undefined
  if (view === undefined) throw unsupportedFeature(`SNOWFLAKE.ACCOUNT_USAGE.${name}`, where)
  return {
    kind: 'rows',
    columns: view.columns,
    rows: view.rows(execution),
    parts: ['SNOWFLAKE', 'ACCOUNT_USAGE', name],
  }
}
