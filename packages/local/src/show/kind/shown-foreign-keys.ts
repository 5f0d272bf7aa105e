import type { Table } from '../../catalog/object/relation.ts'
import { shownInstant } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'
import { type ShownKind, shownKind } from '../shown-kind.ts'

/**
 * The keys that tables of the scope refer to others by, or that others refer to them by.
 *
 * Sources: https://docs.snowflake.com/en/sql-reference/sql/show-imported-keys and …/show-exported-keys
 */
export const shownForeignKeys = (direction: 'imported' | 'exported'): ShownKind =>
  shownKind({
    columns: [
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
    list: (context) => {
      const inScope = new Set(context.relations('TABLE'))
      const tables = direction === 'imported' ? inScope : context.visible(allTables(context))
      return [...tables].flatMap((table) =>
        table.keys.flatMap((key) => {
          const { references } = key
          if (references === undefined) return []
          if (direction === 'exported' && !inScope.has(references.table)) return []
          return key.columns.map((column, index) => ({
            table,
            key,
            references,
            column,
            index,
            name: table.name,
          }))
        }),
      )
    },
    row: ({ table, key, references, column, index }) => ({
      created_on: shownInstant(key.createdOn),
      pk_database_name: references.table.schema.database.name,
      pk_schema_name: references.table.schema.name,
      pk_table_name: references.table.name,
      pk_column_name: references.columns[index] ?? null,
      fk_database_name: table.schema.database.name,
      fk_schema_name: table.schema.name,
      fk_table_name: table.name,
      fk_column_name: column,
      key_sequence: index + 1,
      update_rule: 'NO ACTION',
      delete_rule: 'NO ACTION',
      fk_name: key.name,
      pk_name: references.table.keys.find(({ kind }) => kind === 'primary')?.name ?? null,
      deferrability: 'NOT DEFERRABLE',
      rely: String(key.rely),
      comment: null,
    }),
  })

const allTables = ({ account }: ShowContext): readonly Table[] =>
  [...account.databases.values()]
    .flatMap(({ schemas }) => [...schemas.values()])
    .flatMap((schema) => [...schema.relations.values()])
    .filter((each) => each.kind === 'TABLE')
