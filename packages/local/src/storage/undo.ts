import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { quoted } from '../translate/emitted.ts'
import { rowColumn, sinceColumn, untilColumn } from './hidden-columns.ts'
import { pastTable, presentTable, type Stored } from './stored.ts'

/** Takes back what some stamps wrote into a table: rows that came go, rows that went come back as they were. */
export async function undo(execution: Execution, table: Stored, stamps: readonly number[]): Promise<void> {
  const among = (column: string) => `${quoted(column)} IN (${stamps.join(', ')})`
  const names = [...table.columns.map(({ name }) => name), rowColumn, sinceColumn].map(quoted).join(', ')
  const [present, past] = [presentTable(table), pastTable(table)]
  await runInDuckDb(execution, `DELETE FROM ${present} WHERE ${among(sinceColumn)}`)
  await runInDuckDb(
    execution,
    `INSERT INTO ${present} (${names}) SELECT ${names} FROM ${past} WHERE ${among(untilColumn)} AND NOT ${among(sinceColumn)}`,
  )
  await runInDuckDb(execution, `DELETE FROM ${past} WHERE ${among(untilColumn)} OR ${among(sinceColumn)}`)
}
