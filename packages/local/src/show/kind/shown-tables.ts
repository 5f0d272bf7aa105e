import type { DynamicTable, Table } from '../../catalog/object/relation.ts'
import { retentionOf } from '../../catalog/retention.ts'
import { countRows } from '../count-rows.ts'
import { shownKind } from '../shown-kind.ts'
import { terseColumns } from '../terse-columns.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-tables */
export const shownTables = shownKind({
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
    'dropped_on',
    'automatic_clustering',
    'change_tracking',
    'search_optimization',
    'search_optimization_progress',
    'search_optimization_bytes',
    'is_external',
    'enable_schema_evolution',
    'owner_role_type',
    'is_event',
    'is_hybrid',
    'is_iceberg',
    'is_dynamic',
    'is_immutable',
  ],
  terse: terseColumns,
  list: ({ relations }) => relations('TABLE', 'DYNAMIC_TABLE'),
  row: async (table, { execution, base, statement }) => ({
    ...base(table),
    kind: statement.terse ? 'TABLE' : kindOf(table),
    cluster_by: table.kind === 'TABLE' ? (table.clusterBy ?? '') : '',
    rows: await countRows(execution, table),
    bytes: 0,
    retention_time: String(retentionOf(table)),
    automatic_clustering: 'OFF',
    change_tracking: 'OFF',
    search_optimization: 'OFF',
    search_optimization_progress: null,
    search_optimization_bytes: null,
    is_external: 'N',
    enable_schema_evolution: 'N',
    is_event: 'N',
    is_hybrid: 'N',
    is_iceberg: 'N',
    is_dynamic: table.kind === 'DYNAMIC_TABLE' ? 'Y' : 'N',
    is_immutable: 'N',
  }),
})

function kindOf(table: Table | DynamicTable): string {
  if (table.temporaryIn !== undefined) return 'TEMPORARY'
  return table.kind === 'TABLE' && table.transient ? 'TRANSIENT' : 'TABLE'
}
