import type { Location, QualifiedName } from '@mesh/core'
import type { Role } from '../catalog/securable.ts'
import type { Execution } from '../engine/execution.ts'
import { doesNotExist, unsupportedFeature } from '../errors.ts'
import type { RowsRelation } from '../translate/translation.ts'
import { resultRows, statusRows } from './result-rows.ts'

/** Whether a name is one of SNOWFLAKE.LOCAL. */
export const isLocalView = ({ database, schema }: QualifiedName): boolean =>
  database === 'SNOWFLAKE' && schema === 'LOCAL'

/**
 * A view of SNOWFLAKE.LOCAL: what data metric functions gave. ACCOUNTADMIN may read it.
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
  const admin = catalog.account.roles.get('ACCOUNTADMIN')
  if (admin === undefined || !roles.has(admin)) throw doesNotExist('Database', 'SNOWFLAKE', where)
  if (name === 'DATA_QUALITY_MONITORING_RESULTS') return resultRows(metrics.results)
  if (name === 'DATA_QUALITY_MONITORING_EXPECTATION_STATUS') return statusRows(metrics.results)
  throw unsupportedFeature(`SNOWFLAKE.LOCAL.${name}`, where)
}
