import type { DerivedTable } from './derived-table.ts'

/** A column that a reference of a contract points at. */
export interface FoundColumn {
  readonly table: DerivedTable
  readonly column: string
}

/** Finds the column that `table.column` names, by the names of the contract; a name may itself hold a dot. */
export function findNamedColumn(
  tables: ReadonlyMap<string, DerivedTable>,
  path: string,
): FoundColumn | undefined {
  for (const [name, table] of tables) {
    const column = path.startsWith(`${name}.`) ? table.columns.get(path.slice(name.length + 1)) : undefined
    if (column !== undefined) return { table, column }
  }
  return undefined
}

/** Finds the column at `schema/<table>/properties/<column>`, where each is an id, or a name where there is no such id. */
export function findColumnAt(
  tables: ReadonlyMap<string, DerivedTable>,
  path: string,
): FoundColumn | undefined {
  const [, tableKey = '', columnKey = ''] = /^\/?schema\/(.+)\/properties\/(.+)$/.exec(path) ?? []
  const table = [...tables.values()].find(({ id }) => id === tableKey) ?? tables.get(tableKey)
  const column = table?.columnIds.get(columnKey) ?? table?.columns.get(columnKey)
  return table && column !== undefined ? { table, column } : undefined
}
