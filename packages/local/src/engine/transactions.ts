import type { Table } from '../catalog/securable.ts'
import type { Session } from '../session/session.ts'
import type { Execution } from './execution.ts'
import { runInDuckDb } from './run-in-duckdb.ts'

/** Tables that a session has changed in its open transaction: dynamic tables learn of them again when it commits. */
const changed = new WeakMap<Session, Set<Table>>()

/** Records that the rows of a table changed. */
export function touch({ session }: Execution, table: Table): void {
  table.version += 1
  if (session.transaction !== 'open') return
  const tables = changed.get(session) ?? new Set()
  changed.set(session, tables.add(table))
}

/** Starts a transaction; in one already, nothing happens, as in Snowflake. */
export async function begin(execution: Execution): Promise<void> {
  if (execution.session.transaction === 'open') return
  await runInDuckDb(execution, 'BEGIN')
  execution.session.transaction = 'open'
}

/** Ends the open transaction, if there is one. */
export async function end(execution: Execution, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  const { session, state } = execution
  if (session.transaction !== 'open') return
  session.transaction = 'none'
  await runInDuckDb(execution, how)
  if (how === 'COMMIT') state.commits.commit(session)
  else state.commits.discard(session)
  for (const table of changed.get(session) ?? []) table.version += 1
  changed.delete(session)
}
