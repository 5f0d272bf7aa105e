import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'
import { shownColumnType } from '../shown-column-type.ts'
import { spellIdentity } from '../spell-identity.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-columns */
export function showColumns({ relations }: ShowContext): Listing {
  return listing(
    [
      'table_name',
      'schema_name',
      'column_name',
      'data_type',
      'null?',
      'default',
      'kind',
      'expression',
      'comment',
      'database_name',
      'autoincrement',
    ],
    relations('TABLE', 'VIEW', 'DYNAMIC_TABLE').flatMap((each) =>
      each.columns.map((column) => ({
        table_name: each.name,
        schema_name: each.schema.name,
        database_name: each.schema.database.name,
        column_name: column.name,
        data_type: shownColumnType(column.type, column.nullable),
        'null?': column.nullable ? 'true' : 'NOT_NULL',
        default: column.default ?? '',
        kind: 'COLUMN',
        comment: column.comment ?? '',
        autoincrement: column.identity === undefined ? '' : spellIdentity(column.identity),
      })),
    ),
  )
}
