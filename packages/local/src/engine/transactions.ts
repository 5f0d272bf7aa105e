import type { Table } from '../catalog/securable.ts'
import type { Session } from '../session/session.ts'
import { atomically } from '../storage/atomically.ts'
import { undo } from '../storage/undo.ts'
import type { Execution } from './execution.ts'

/** Tables that a session has changed in its open transaction: dynamic tables learn of them again when it commits. */
const changed = new WeakMap<Session, Set<Table>>()

/** Records that the rows of a table changed. */
export function touch({ session }: Execution, table: Table): void {
  table.version += 1
  if (!session.inTransaction) return
  const tables = changed.get(session) ?? new Set()
  changed.set(session, tables.add(table))
}

/** Starts a transaction; in one already, nothing happens, as in Snowflake. */
export function begin({ session }: Execution): void {
  session.inTransaction = true
}

/** Ends the open transaction, if there is one. */
export async function end(execution: Execution, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  const { session, state } = execution
  if (!session.inTransaction) return
  if (how === 'ROLLBACK') await takeBack(execution)
  session.inTransaction = false
  state.commits.commit(session)
  state.locks.release(session)
  for (const table of changed.get(session) ?? []) table.version += 1
  changed.delete(session)
}

/** Undoes what the session has written and not committed. */
async function takeBack(execution: Execution): Promise<void> {
  const { session, state } = execution
  const byTable = Map.groupBy(state.commits.pending(session), ({ table }) => table)
  await atomically(execution, async () => {
    for (const [table, stamps] of byTable)
      await undo(
        execution,
        table,
        stamps.map(({ stamp }) => stamp),
      )
  })
  state.commits.forget(session, 0)
  // What was refreshed on the way is stale again.
  for (const table of byTable.keys()) if (table.kind === 'DYNAMIC_TABLE') table.inputs = null
}
