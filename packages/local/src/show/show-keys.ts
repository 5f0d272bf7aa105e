import type { Relation } from '../catalog/securable.ts'
import { type Listing, listing, shownInstant } from './listing.ts'

/** Sources: https://docs.snowflake.com/en/sql-reference/sql/show-primary-keys, …/show-unique-keys, …/show-imported-keys */
export function showKeys(
  type: 'PRIMARY KEY' | 'UNIQUE KEY' | 'IMPORTED KEY',
  relations: readonly Relation[],
): Listing {
  if (type === 'IMPORTED KEY') return importedKeys(relations)
  const kind = type === 'PRIMARY KEY' ? 'primary' : 'unique'
  return listing(
    [
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
    relations.flatMap((table) =>
      table.keys
        .filter((key) => key.kind === kind)
        .flatMap((key) =>
          key.columns.map((name, index) => ({
            created_on: shownInstant(key.createdOn),
            database_name: table.schema.database.name,
            schema_name: table.schema.name,
            table_name: table.name,
            column_name: name,
            key_sequence: index + 1,
            constraint_name: key.name,
            rely: String(key.rely),
            comment: null,
          })),
        ),
    ),
  )
}

function importedKeys(relations: readonly Relation[]): Listing {
  return listing(
    [
      'created_on',
      'pk_database_name',
      'pk_schema_name',
      'pk_table_name',
      'pk_column_name',
      'fk_database_name',
      'fk_schema_name',
      'fk_table_name',
      'fk_column_name',
      'key_sequence',
      'update_rule',
      'delete_rule',
      'fk_name',
      'pk_name',
      'deferrability',
      'rely',
      'comment',
    ],
    relations.flatMap((table) =>
      table.keys.flatMap(({ references, columns, ...key }) =>
        references === undefined
          ? []
          : columns.map((name, index) => ({
              created_on: shownInstant(key.createdOn),
              pk_database_name: references.table.schema.database.name,
              pk_schema_name: references.table.schema.name,
              pk_table_name: references.table.name,
              pk_column_name: references.columns[index] ?? null,
              fk_database_name: table.schema.database.name,
              fk_schema_name: table.schema.name,
              fk_table_name: table.name,
              fk_column_name: name,
              key_sequence: index + 1,
              update_rule: 'NO ACTION',
              delete_rule: 'NO ACTION',
              fk_name: key.name,
              pk_name: references.table.keys.find((each) => each.kind === 'primary')?.name ?? null,
              deferrability: 'NOT DEFERRABLE',
              rely: String(key.rely),
              comment: null,
            })),
      ),
    ),
  )
}
