import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'

/**
 * Does all of some work on the rows or nothing of it. A transaction of a session is many of DuckDB's, one a statement: a
 * statement that fails takes back what it did and nothing else, as in Snowflake. Outside a transaction it also commits.
 *
 * @throws what the work throws, after taking back what it did.
 */
export async function atomically<Value>(execution: Execution, work: () => Promise<Value>): Promise<Value> {
  const { session, state } = execution
  if (session.isWriting) return work()
  const before = state.commits.pending(session).length
  await runInDuckDb(execution, 'BEGIN')
  session.isWriting = true
  try {
    const value = await work()
    if (session.inTransaction) await state.starts.settled(session)
    await runInDuckDb(execution, 'COMMIT')
    if (!session.inTransaction) state.commits.commit(session)
    return value
  } catch (error) {
    state.commits.forget(session, before)
    await session.duck.run('ROLLBACK', [], undefined, () => undefined)
    throw error
  } finally {
    session.isWriting = false
    if (!session.inTransaction) state.locks.release(session)
  }
}
