import type { Write } from '../durable/account-writer.ts'
import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'

/** Writes in the transaction of an execution. */
export const writeIn =
  (execution: Execution): Write =>
  (text, binds) =>
    runInDuckDb(execution, text, binds)
