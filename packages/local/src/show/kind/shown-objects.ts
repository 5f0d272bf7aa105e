import { clusteringKey } from '../../catalog/clustering-key.ts'
import { retentionOf } from '../../catalog/retention.ts'
import { countRows } from '../count-rows.ts'
import { shownKind } from '../shown-kind.ts'
import { terseColumns } from '../terse-columns.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-objects */
export const shownObjects = shownKind({
  columns: [
    'created_on',
    'name',
    'database_name',
    'schema_name',
    'kind',
    'comment',
    'cluster_by',
    'rows',
    'bytes',
    'owner',
    'retention_time',
    'owner_role_type',
    'is_hybrid',
    'is_dynamic',
    'is_iceberg',
  ],
  terse: terseColumns,
  list: ({ relations }) => relations('TABLE', 'VIEW', 'DYNAMIC_TABLE'),
  row: async (object, { execution, base }) => ({
    ...base(object),
    cluster_by: clusteringKey(object) ?? '',
    kind: object.kind === 'VIEW' ? 'VIEW' : 'TABLE',
    rows: await countRows(execution, object),
    bytes: object.kind === 'VIEW' ? null : 0,
    retention_time: String(retentionOf(object)),
    is_hybrid: 'N',
    is_dynamic: object.kind === 'DYNAMIC_TABLE' ? 'Y' : 'N',
    is_iceberg: 'N',
  }),
})
