import { shownKind } from '../shown-kind.ts'
import { terseColumns } from '../terse-columns.ts'

/** The text of a secure view is for its owner. Source: https://docs.snowflake.com/en/sql-reference/sql/show-views */
export const shownViews = shownKind({
  columns: [
    'created_on',
    'name',
    'reserved',
    'database_name',
    'schema_name',
    'owner',
    'comment',
    'text',
    'is_secure',
    'is_materialized',
    'owner_role_type',
    'change_tracking',
  ],
  terse: terseColumns,
  list: ({ relations }) => relations('VIEW'),
  row: (view, { base, book, roles }) => ({
    ...base(view),
    kind: 'VIEW',
    text: view.secure && !book.holds(roles, view, ['OWNERSHIP']) ? '' : view.text,
    is_secure: String(view.secure),
    is_materialized: String(view.materialized !== undefined),
    change_tracking: 'OFF',
  }),
})
