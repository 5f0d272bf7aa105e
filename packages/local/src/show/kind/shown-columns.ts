import { shownColumnType } from '../shown-column-type.ts'
import { shownKind } from '../shown-kind.ts'
import { spellIdentity } from '../spell-identity.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-columns */
export const shownColumns = shownKind({
  columns: [
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
    'schema_evolution_record',
  ],
  list: ({ relations }) =>
    relations('TABLE', 'VIEW', 'DYNAMIC_TABLE').flatMap((relation) =>
      relation.columns.map((column) => ({ relation, column, name: column.name })),
    ),
  row: ({ relation, column }) => ({
    table_name: relation.name,
    schema_name: relation.schema.name,
    database_name: relation.schema.database.name,
    column_name: column.name,
    data_type: shownColumnType(column.type, column.nullable),
    'null?': column.nullable ? 'true' : 'NOT_NULL',
    default: column.default ?? '',
    kind: 'COLUMN',
    comment: column.comment ?? '',
    autoincrement: column.identity === undefined ? '' : spellIdentity(column.identity),
    schema_evolution_record: null,
  }),
})
