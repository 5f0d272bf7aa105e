import type { SchemaObject } from '../../odcs/schema.ts'
import type { PlacedTable } from '../contract-tables.ts'
import type { Loss } from '../loss.ts'
import { uniqueNames } from '../unique-names.ts'

/** What dbt calls each table: letters, digits and `_`; a change is reported. */
export function dbtNames(
  tables: readonly PlacedTable[],
  lose: (loss: Loss) => void,
): ReadonlyMap<SchemaObject, string> {
  const unique = uniqueNames()
  return new Map(
    tables.map(({ table, pointer }) => {
      const name = unique(table.name.replaceAll(/[^A-Za-z0-9_]+/g, '_') || 'table')
      if (name !== table.name)
        lose({ pointer: `${pointer}/name`, message: `dbt knows the table as ${name}`, severity: 'info' })
      return [table, name]
    }),
  )
}
