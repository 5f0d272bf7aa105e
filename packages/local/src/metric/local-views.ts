import type { Location, QualifiedName } from '@mesh/core'
import type { Role } from '../catalog/object/role.ts'
import { snowflakeName } from '../catalog/snowflake-database.ts'
import type { Execution } from '../engine/execution.ts'
import { doesNotExist } from '../errors/name-failures.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import type { RowsRelation } from '../translate/translation.ts'
import { rawRows } from './raw-rows.ts'
import { resultRows, statusRows } from './result-rows.ts'

/** Whether a name is one of SNOWFLAKE.LOCAL. */
export const isLocalView = ({ database, schema }: QualifiedName): boolean =>
  database === 'SNOWFLAKE' && schema === 'LOCAL'

/**
 * A view of SNOWFLAKE.LOCAL: what data metric functions gave, for ACCOUNTADMIN and the roles that SNOWFLAKE has for it.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/local
 *
 * @throws SQL.NOT_FOUND for other roles, SQL.UNSUPPORTED for other views.
 */
export function localView(
  { state: { catalog, metrics } }: Execution,
  roles: ReadonlySet<Role>,
  { name }: QualifiedName,
  where: Location,
): RowsRelation {
  const held = [...roles].flatMap((each) =>
    each.kind === 'ROLE' || each.database.name === snowflakeName ? [each.name] : [],
  )
  const isAdmin = held.includes('ACCOUNTADMIN') || held.includes('DATA_QUALITY_MONITORING_ADMIN')
  if (!isAdmin && !held.includes('DATA_QUALITY_MONITORING_VIEWER'))
    throw doesNotExist('Database', catalog.account.databases.get(snowflakeName)?.name ?? snowflakeName, where)
  if (name === 'DATA_QUALITY_MONITORING_RESULTS_RAW' && isAdmin) return rawRows(metrics.results)
  if (name === 'DATA_QUALITY_MONITORING_RESULTS') return resultRows(metrics.results)
  if (name === 'DATA_QUALITY_MONITORING_EXPECTATION_STATUS') return statusRows(metrics.results)
  throw unsupportedFeature(`SNOWFLAKE.LOCAL.${name}`, where)
}
