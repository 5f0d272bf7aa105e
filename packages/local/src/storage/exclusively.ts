import type { Execution } from '../engine/execution.ts'
import { atomically } from './atomically.ts'
import type { Stored } from './stored.ts'

/**
 * Does work that changes or removes rows of a table when nobody else is at it: all of it or nothing. The table stays locked until
 * the transaction ends.
 *
 * @throws SQL.TIMEOUT when another transaction keeps the table, and what the work throws.
 */
export async function exclusively<Value>(
  execution: Execution,
  table: Stored,
  work: () => Promise<Value>,
): Promise<Value> {
  const { state, session, signal } = execution
  // Before DuckDB's transaction begins: what the other one wrote has to be seen.
  await state.locks.take(session, table, signal)
  return atomically(execution, work)
}
