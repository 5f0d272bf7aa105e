import type { Column } from '../catalog/securable.ts'
import { quoted } from '../translate/emitted.ts'
import { storedName } from '../translate/stored-name.ts'
import type { Stored } from './stored.ts'

/** The columns of a table as SQL lists them. */
export const columnList = (columns: readonly Pick<Column, 'name' | 'stored'>[]): string =>
  columns.map((each) => quoted(storedName(each))).join(', ')

/** The names of all columns that a table has in DuckDB, also of those that are left for its past. */
export function storedNames({ columns, shapes = [] }: Stored): readonly string[] {
  return [...new Set([...columns, ...shapes.flatMap((each) => each.columns)].map(storedName))]
}

/** The name in DuckDB of a column of a table. */
export function storedAs({ columns }: Stored, name: string): string {
  const found = columns.find((each) => each.name === name)
  return found === undefined ? name : storedName(found)
}

/** Gives a new column a name of its own in DuckDB, where names that differ in case only are one. */
export function withStored(column: Column, taken: readonly string[], id: () => number): Column {
  const folded = column.name.toLowerCase()
  return taken.some((each) => each.toLowerCase() === folded)
    ? { ...column, stored: `${column.name}\u0001${id()}` }
    : column
}
