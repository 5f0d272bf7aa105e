import type { Database } from '../../catalog/object/database.ts'
import { retentionOf } from '../../catalog/retention.ts'
import { snowflakeName } from '../../catalog/snowflake-database.ts'
import type { Execution } from '../../engine/execution.ts'
import { shownKind } from '../shown-kind.ts'
import { terseColumns } from '../terse-columns.ts'

/** The share that a database was made from. */
function originOf({ name, imported }: Database, { state }: Execution): string {
  if (name === snowflakeName) return 'SNOWFLAKE.ACCOUNT_USAGE'
  return imported === undefined ? '' : `${state.organization.name}.${imported.account}.${imported.share}`
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-databases */
export const shownDatabases = shownKind({
  columns: [
    'created_on',
    'name',
    'is_default',
    'is_current',
    'origin',
    'owner',
    'comment',
    'options',
    'retention_time',
    'dropped_on',
    'kind',
    'owner_role_type',
    'object_visibility',
    'data_quality_monitoring_settings',
  ],
  terse: terseColumns,
  list: ({ visible, scope }) => visible(scope.databases),
  row: (database, { base, session, execution }) => ({
    ...base(database),
    is_default: 'N',
    is_current: database.name === session.database ? 'Y' : 'N',
    options: database.transient === true ? 'TRANSIENT' : '',
    retention_time: String(retentionOf(database)),
    origin: originOf(database, execution),
    kind:
      database.name === snowflakeName
        ? 'APPLICATION'
        : database.imported === undefined
          ? 'STANDARD'
          : 'IMPORTED DATABASE',
    object_visibility: null,
    data_quality_monitoring_settings: null,
    database_name: null,
    schema_name: null,
  }),
})
