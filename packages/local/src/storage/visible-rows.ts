import { quoted } from '../translate/emitted.ts'
import { sinceColumn, untilColumn } from './hidden-columns.ts'
import { pastTable, presentTable, type Stored } from './stored.ts'
import { columnList } from './stored-columns.ts'

/**
 * The rows of a table that a session sees: what stands in FROM. Almost always that is the table itself; only while others have
 * written into it and not committed are their rows left out, and those that they removed still there.
 */
export function visibleRows(table: Stored, unseen: readonly number[]): string {
  if (unseen.length === 0) return presentTable(table)
  const columns = columnList(table.columns)
  const [seen, removed] = [notAmong(sinceColumn, unseen), `${quoted(untilColumn)} IN (${unseen.join(', ')})`]
  const present = `SELECT ${columns} FROM ${presentTable(table)} WHERE ${seen}`
  return `(${present} UNION ALL SELECT ${columns} FROM ${pastTable(table)} WHERE ${seen} AND ${removed})`
}

/** Condition that a stamp is none of those; true for none. */
export const notAmong = (column: string, stamps: readonly number[], table = ''): string =>
  stamps.length === 0 ? 'TRUE' : `${table}${quoted(column)} NOT IN (${stamps.join(', ')})`
