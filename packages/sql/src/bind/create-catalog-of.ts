import type { QualifiedName } from '@mesh/core'
import { nameKey } from './name-key.ts'
import type { CatalogTable, SqlCatalog } from './sql-catalog.ts'

/**
 * A catalog of tables that are known already: `TableShape`s fit. Of two tables with one name the later counts.
 *
 * @example
 * const catalog = createCatalogOf([{ name: { database: 'D', schema: 'S', name: 'T' }, columns: [{ name: 'A' }] }])
 */
export function createCatalogOf(tables: Iterable<CatalogTable>): SqlCatalog {
  const byName = new Map<string, CatalogTable>()
  for (const table of tables) byName.set(nameKey(table.name), table)
  return {
    table: (name) => byName.get(nameKey(name)),
    names: () => [...byName.values()].map(({ name }): QualifiedName => name),
  }
}
