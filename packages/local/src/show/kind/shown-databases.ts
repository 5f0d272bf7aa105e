import { retentionOf } from '../../catalog/retention.ts'
import { snowflakeName } from '../../catalog/snowflake-database.ts'
import { shownKind } from '../shown-kind.ts'
import { terseColumns } from '../terse-columns.ts'

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
  row: (database, { base, session }) => ({
    ...base(database),
    is_default: 'N',
    is_current: database.name === session.database ? 'Y' : 'N',
    retention_time: String(retentionOf(database)),
    origin: database.name === snowflakeName ? 'SNOWFLAKE.ACCOUNT_USAGE' : '',
    kind: database.name === snowflakeName ? 'APPLICATION' : 'STANDARD',
    object_visibility: null,
    data_quality_monitoring_settings: null,
    database_name: null,
    schema_name: null,
  }),
})
