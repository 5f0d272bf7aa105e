import type { Table } from '../catalog/securable.ts'
import type { Session } from '../session/session.ts'
import type { Execution } from './execution.ts'
import { runInDuckDb } from './run-in-duckdb.ts'

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
export async function begin(execution: Execution): Promise<void> {
  if (execution.session.inTransaction) return
  await runInDuckDb(execution, 'BEGIN')
  execution.session.inTransaction = true
}

/** Ends the open transaction, if there is one. */
export async function end(execution: Execution, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  const { session } = execution
  if (!session.inTransaction) return
  session.inTransaction = false
  await runInDuckDb(execution, how)
  for (const table of changed.get(session) ?? []) table.version += 1
  changed.delete(session)
}
