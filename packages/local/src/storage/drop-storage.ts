import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { dropCounter } from './counter.ts'
import { pastTable, presentTable, type Stored } from './stored.ts'

/** Removes the rows of a table, present and past. */
export async function dropStorage(execution: Execution, table: Stored): Promise<void> {
  await runInDuckDb(execution, `DROP TABLE IF EXISTS ${presentTable(table)}`)
  await runInDuckDb(execution, `DROP TABLE IF EXISTS ${pastTable(table)}`)
  for (const { identity } of table.columns)
    if (identity !== undefined) await dropCounter(execution, identity.counter)
}
