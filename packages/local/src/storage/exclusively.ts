import type { Execution } from '../engine/execution.ts'
import { atomically } from './atomically.ts'
import type { Stored } from './stored.ts'

/**
 * Does work that changes or removes rows of tables when nobody else is at them: all of it or nothing. The tables stay locked
 * until the transaction ends.
 *
 * @throws SQL.TIMEOUT when another transaction keeps the table, and what the work throws.
 */
export async function exclusively<Value>(
  execution: Execution,
  tables: Stored | readonly Stored[],
  work: () => Promise<Value>,
): Promise<Value> {
  const { state, session, signal } = execution
  // Before DuckDB's transaction begins: what the other one wrote has to be seen.
  // In one order everywhere: two statements never wait for each other.
  const ordered = [tables].flat().toSorted((left, right) => left.id - right.id)
  try {
    for (const each of ordered) await state.locks.take(session, each, signal)
  } catch (error) {
    if (session.transaction === null) state.locks.release(session)
    throw error
  }
  return atomically(execution, work)
}
