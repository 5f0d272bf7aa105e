import { quoted } from '../translate/emitted.ts'
import { rowColumn, sinceColumn, untilColumn } from './hidden-columns.ts'
import { pastTable, presentTable, type Stored } from './stored.ts'
import { storedNames } from './stored-columns.ts'

/**
 * The statements of DuckDB's that take back what some stamps wrote into a table: rows that came go, rows that went come back as
 * they were.
 */
export function undoStatements(table: Stored, stamps: readonly number[]): readonly string[] {
  const list = stamps.join(', ')
  const among = (column: string) => `${quoted(column)} IN (${list})`
  const names = [...storedNames(table), rowColumn, sinceColumn].map(quoted).join(', ')
  const [present, past] = [presentTable(table), pastTable(table)]
  return [
    `DELETE FROM ${present} WHERE ${among(sinceColumn)}`,
    `INSERT INTO ${present} (${names}) SELECT ${names} FROM ${past} WHERE ${among(untilColumn)} AND NOT ${among(sinceColumn)}`,
    `DELETE FROM ${past} WHERE ${among(untilColumn)} OR ${among(sinceColumn)}`,
    `DELETE FROM mesh_loaded WHERE stamp IN (${list})`,
    `UPDATE mesh_loaded SET until = NULL WHERE until IN (${list})`,
  ]
}
