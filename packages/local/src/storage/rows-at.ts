import type { Column } from '../catalog/object/column.ts'
import { quoted } from '../translate/emitted.ts'
import type { WrittenStamps } from './commit-log.ts'
import { sinceColumn, untilColumn } from './hidden-columns.ts'
import { pastTable, presentTable, type Stored } from './stored.ts'
import { columnList } from './stored-columns.ts'

/** The rows of a table as they were: what stands in FROM. `shape` says which columns. */
export function rowsAt(
  table: Stored,
  written: WrittenStamps,
  shape: readonly Pick<Column, 'name' | 'stored'>[] = table.columns,
): string {
  const columns = columnList(shape)
  const since = wasWritten(sinceColumn, written)
  const present = `SELECT ${columns} FROM ${presentTable(table)} WHERE ${since}`
  const past = `SELECT ${columns} FROM ${pastTable(table)} WHERE ${since} AND NOT ${wasWritten(untilColumn, written)}`
  return `(${present} UNION ALL ${past})`
}

/** Condition that a stamp counts as written. */
export function wasWritten(column: string, { last, open }: WrittenStamps): string {
  const stamp = quoted(column)
  return open.length === 0
    ? `(${stamp} <= ${last})`
    : `(${stamp} <= ${last} AND ${stamp} NOT IN (${open.join(', ')}))`
}
