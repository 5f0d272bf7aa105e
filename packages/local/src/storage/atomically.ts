import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { advanceStreams, writeOffsets } from './stream-offsets.ts'
import { writeIn } from './write-in.ts'

/**
 * Does all of some work on the rows or nothing of it. A transaction of a session is many of DuckDB's, one a statement: a
 * statement that fails takes back what it did and nothing else, as in Snowflake. Outside a transaction it also commits.
 *
 * @throws what the work throws, after taking back what it did.
 */
export async function atomically<Value>(execution: Execution, work: () => Promise<Value>): Promise<Value> {
  const { session, state } = execution
  if (session.isWriting) return work()
  const { commits, locks, starts } = state
  const before = commits.pending(session).length
  const used = new Map(session.streamReads)
  await runInDuckDb(execution, 'BEGIN')
  session.isWriting = true
  try {
    const value = await work()
    const at = commits.now()
    await writeDown(execution, before, at)
    if (session.transaction !== null) await starts.settled(session)
    await runInDuckDb(execution, 'COMMIT')
    if (session.transaction === null) {
      commits.commit(session, at)
      advanceStreams(session)
    }
    return value
  } catch (error) {
    commits.forget(session, before)
    session.streamReads.clear()
    for (const [stream, moment] of used) session.streamReads.set(stream, moment)
    // DuckDB has ended it already when it was the COMMIT that failed.
    await session.duck.run('ROLLBACK', [], undefined, () => undefined).catch(() => undefined)
    throw error
  } finally {
    session.isWriting = false
    if (session.transaction === null) locks.release(session)
  }
}

async function writeDown(execution: Execution, before: number, at: number): Promise<void> {
  const { accountWriter, commits } = execution.state
  const pending = commits.pending(execution.session).slice(before)
  if (accountWriter === null) return
  if (execution.session.transaction === null) await writeOffsets(execution)
  if (pending.length === 0) return
  const write = writeIn(execution)
  if (execution.session.transaction !== null) await accountWriter.savePending(pending, write)
  else await accountWriter.saveCommit(commits.latest() + 1, at, pending, write)
}
