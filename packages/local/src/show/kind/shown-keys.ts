import { shownInstant } from '../listing.ts'
import { type ShownKind, shownKind } from '../shown-kind.ts'

/** Sources: https://docs.snowflake.com/en/sql-reference/sql/show-primary-keys and …/show-unique-keys */
export const shownKeys = (kind: 'primary' | 'unique'): ShownKind =>
  shownKind({
    columns: [
      'created_on',
      'database_name',
      'schema_name',
      'table_name',
      'column_name',
      'key_sequence',
      'constraint_name',
      'rely',
      'comment',
    ],
    list: ({ relations }) =>
      relations('TABLE').flatMap((table) =>
        table.keys
          .filter((key) => key.kind === kind)
          .flatMap((key) =>
            key.columns.map((column, index) => ({ table, key, column, index, name: table.name })),
          ),
      ),
    row: ({ table, key, column, index }) => ({
      created_on: shownInstant(key.createdOn),
      database_name: table.schema.database.name,
      schema_name: table.schema.name,
      table_name: table.name,
      column_name: column,
      key_sequence: index + 1,
      constraint_name: key.name,
      rely: String(key.rely),
      comment: null,
    }),
  })
