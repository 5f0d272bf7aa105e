import type { Table } from '../catalog/object/relation.ts'
import { otherScope } from '../errors/scripting-failures.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import type { Session } from '../session/session.ts'
import { atomically } from '../storage/atomically.ts'
import { isStored } from '../storage/is-stored.ts'
import { advanceStreams, writeOffsets } from '../storage/stream-offsets.ts'
import type { Transaction } from '../storage/transaction-log.ts'
import { undoStatements } from '../storage/undo.ts'
import { writeIn } from '../storage/write-in.ts'
import { settleLoads } from '../usage/settle-loads.ts'
import type { Execution } from './execution.ts'

/** Tables that a session has changed in its open transaction: dynamic tables learn of them again when it commits. */
const changed = new WeakMap<Session, Set<Table>>()

/** Records that the rows of a table changed. */
export function touch({ session, state }: Execution, table: Table): void {
  table.version += 1
  table.changedOn = state.clock.now()
  if (session.transaction === null) return
  const tables = changed.get(session) ?? new Set()
  changed.set(session, tables.add(table))
}

/**
 * Starts a transaction; in one already, nothing happens, as in Snowflake.
 *
 * @throws SQL.UNSUPPORTED in a procedure that is part of a transaction: it would be one of its own.
 */
export function begin({ session, state }: Execution, name?: string, implicit = false): void {
  if (session.transaction !== null && !implicit && session.transactionDepth !== session.callDepth)
    throw unsupportedFeature('a transaction of a procedure inside of another transaction')
  if (session.transaction !== null) return
  session.transaction = state.transactions.begin(session, name, implicit)
  session.transactionDepth = session.callDepth
  session.beganAt = state.commits.latest()
}

/** Ends the open transaction for a statement that does so. @throws SQL.SYNTAX in a procedure that did not begin it. */
export async function endHere(execution: Execution, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  const { transaction, transactionDepth, callDepth } = execution.session
  if (transaction !== null && transactionDepth !== callDepth) throw otherScope()
  await end(execution, how)
}

/** Ends the open transaction, if there is one. */
export async function end(execution: Execution, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  const { session, state } = execution
  const { transaction } = session
  if (transaction === null) return
  // One that was aborted has nothing to keep.
  const keeps = how === 'COMMIT' && transaction.state === 'running'
  if (!keeps) await takeBack(execution)
  const at = state.commits.now()
  if (keeps) await saveCommit(execution, at)
  session.transaction = null
  session.lastTransaction = transaction
  state.transactions.end(transaction, endingOf(transaction, keeps))
  state.commits.commit(session, at)
  if (keeps) advanceStreams(session)
  else session.streamReads.clear()
  state.locks.release(session)
  for (const table of changed.get(session) ?? []) table.version += 1
  changed.delete(session)
  settleLoads(state.loads, session, how)
}

const endingOf = ({ state }: Transaction, keeps: boolean): Transaction['state'] => {
  if (state === 'aborted') return state
  return keeps ? 'committed' : 'rolled back'
}

/** Takes back what the open transaction did; it stays open, and takes only its end. */
export async function abort(execution: Execution): Promise<void> {
  const { session, state } = execution
  if (session.transaction === null) return
  await takeBack(execution)
  session.transaction.state = 'aborted'
  session.streamReads.clear()
  state.locks.release(session)
}

async function saveCommit(execution: Execution, at: number): Promise<void> {
  const { accountWriter, commits } = execution.state
  const pending = commits.pending(execution.session)
  if (accountWriter === null) return
  await atomically(execution, async () => {
    await writeOffsets(execution)
    if (pending.length === 0) return
    await accountWriter.saveCommit(commits.latest() + 1, at, pending, writeIn(execution))
    await accountWriter.dropPending(pending, writeIn(execution))
  })
}

/** Undoes what the session has written and not committed, but for its first stamps. */
export async function takeBack(execution: Execution, from = 0): Promise<void> {
  const { session, state } = execution
  const undone = state.commits.pending(session).slice(from)
  const byTable = Map.groupBy(undone, ({ table }) => table)
  await atomically(execution, async () => {
    const write = writeIn(execution)
    for (const [table, stamps] of byTable) {
      if (!(await isStored(execution, table))) continue
      const numbers = stamps.map(({ stamp }) => stamp)
      for (const statement of undoStatements(table, numbers)) await write(statement, [])
    }
    await state.accountWriter?.dropPending(undone, write)
  })
  state.commits.forget(session, from)
  // What was refreshed on the way is stale again.
  for (const table of byTable.keys()) if (table.kind === 'DYNAMIC_TABLE') table.inputs = null
}
