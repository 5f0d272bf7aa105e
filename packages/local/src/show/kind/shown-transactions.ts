import { shownInstant } from '../listing.ts'
import { ownSessions } from '../own-sessions.ts'
import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-transactions */
export const shownTransactions = shownKind({
  columns: ['id', 'user', 'session', 'name', 'started_on', 'state', 'scope'],
  list: (context) =>
    context.execution.state.transactions.open().filter(({ session }) => ownSessions(context)(session)),
  row: ({ id, session, name, startedAt, state }) => ({
    id: String(id),
    user: session.user.name,
    session: session.id,
    name,
    started_on: shownInstant(startedAt),
    state,
    scope: '0',
  }),
})
