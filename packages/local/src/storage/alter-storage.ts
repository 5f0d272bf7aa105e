import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { pastTable, presentTable, type Stored } from './stored.ts'

/** Changes the DuckDB tables of a table; the past has no defaults and no NOT NULL. */
export async function alterStorage(
  execution: Execution,
  table: Stored,
  action: string,
  pastAction: string | null = action,
): Promise<void> {
  await runInDuckDb(execution, `ALTER TABLE ${presentTable(table)} ${action}`)
  if (pastAction !== null) await runInDuckDb(execution, `ALTER TABLE ${pastTable(table)} ${pastAction}`)
}
