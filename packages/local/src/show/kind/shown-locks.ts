import { fullName } from '../../catalog/securable-name.ts'
import type { TableLock } from '../../storage/table-locks.ts'
import { shownInstant } from '../listing.ts'
import { ownSessions } from '../own-sessions.ts'
import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-locks */
export const shownLocks = shownKind<TableLock>({
  columns: [
    'resource',
    'type',
    'transaction',
    'transaction_started_on',
    'status',
    'acquired_on',
    'query_id',
    'session',
  ],
  list: (context) =>
    context.execution.state.locks.all().filter(({ session }) => ownSessions(context)(session)),
  name: ({ table }) => table.name,
  row: ({ table, session, status, since }) => ({
    resource: fullName(table),
    type: 'PARTITIONS',
    transaction: session.transaction === null ? null : String(session.transaction.id),
    transaction_started_on: session.transaction && shownInstant(session.transaction.startedAt),
    status,
    acquired_on: status === 'HOLDING' ? shownInstant(since) : null,
    query_id: session.lastQueryId,
    session: session.id,
  }),
})
