import type { Column } from '../catalog/object/column.ts'
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

/** The names in DuckDB of many columns of a table. */
export function storedAll({ columns }: Stored, names: readonly string[]): readonly string[] {
  const stored = new Map(columns.map((each) => [each.name, storedName(each)]))
  return names.map((each) => stored.get(each) ?? each)
}

/** Gives new columns names of their own in DuckDB, for which names that differ in case only are one. */
export function withStored(
  columns: readonly Column[],
  taken: readonly string[],
  id: () => number,
): readonly Column[] {
  const folded = new Set(taken.map((each) => each.toLowerCase()))
  return columns.map((column) => {
    const stored = folded.has(column.name.toLowerCase()) ? `${column.name}\u0001${id()}` : undefined
    folded.add((stored ?? column.name).toLowerCase())
    return stored === undefined ? column : { ...column, stored }
  })
}
