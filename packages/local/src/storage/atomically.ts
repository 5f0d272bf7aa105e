import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'

/**
 * Does all of some work on the rows or nothing of it: in the open transaction, or in one of its own.
 *
 * @throws what the work throws, after taking back what it did.
 */
export async function atomically<Value>(execution: Execution, work: () => Promise<Value>): Promise<Value> {
  const { session, state } = execution
  if (session.transaction !== 'none') return work()
  await runInDuckDb(execution, 'BEGIN')
  session.transaction = 'statement'
  try {
    const value = await work()
    await runInDuckDb(execution, 'COMMIT')
    state.commits.commit(session)
    return value
  } catch (error) {
    state.commits.discard(session)
    await session.duck.run('ROLLBACK', [], undefined, () => undefined)
    throw error
  } finally {
    session.transaction = 'none'
  }
}
