import type { Materialized, View } from '../../catalog/object/relation.ts'
import { shownInstant } from '../listing.ts'
import { shownKind } from '../shown-kind.ts'

type MaterializedView = View & { readonly materialized: Materialized }

/** Its rows are computed when it is read, so it is never behind. Source: https://docs.snowflake.com/en/sql-reference/sql/show-materialized-views */
export const shownMaterializedViews = shownKind({
  columns: [
    'created_on',
    'name',
    'reserved',
    'database_name',
    'schema_name',
    'cluster_by',
    'rows',
    'bytes',
    'source_database_name',
    'source_schema_name',
    'source_table_name',
    'refreshed_on',
    'compacted_on',
    'owner',
    'invalid',
    'invalid_reason',
    'behind_by',
    'comment',
    'text',
    'is_secure',
    'automatic_clustering',
    'owner_role_type',
  ],
  list: ({ relations }) =>
    relations('VIEW').filter((each): each is MaterializedView => each.materialized !== undefined),
  row: (view, { base, book, roles, execution }) => {
    const { base: source, clusterBy, invalid } = view.materialized
    return {
      ...base(view),
      cluster_by: clusterBy ?? '',
      rows: null,
      bytes: 0,
      source_database_name: source.schema.database.name,
      source_schema_name: source.schema.name,
      source_table_name: source.name,
      refreshed_on: shownInstant(execution.state.clock.now()),
      compacted_on: null,
      invalid: String(invalid !== null),
      invalid_reason: invalid,
      behind_by: '0s',
      text: view.secure && !book.holds(roles, view, ['OWNERSHIP']) ? '' : view.text,
      is_secure: String(view.secure),
      automatic_clustering: clusterBy === null ? 'OFF' : 'ON',
    }
  },
})
