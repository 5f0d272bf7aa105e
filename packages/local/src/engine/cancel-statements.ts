import { insufficientPrivileges } from '../errors/name-failures.ts'
import { activeRoles } from './access.ts'
import type { Execution } from './execution.ts'

/** SYSTEM$CANCEL_QUERY. Source: https://docs.snowflake.com/en/sql-reference/functions/system_cancel_query */
export function cancelQuery(execution: Execution, queryId: string): string {
  const found = cancel(execution, (each) => each.queryId === queryId)
  return found === 0
    ? 'Identified SQL statement is not currently executing.'
    : `query [${queryId}] terminated.`
}

/** SYSTEM$CANCEL_ALL_QUERIES. Source: https://docs.snowflake.com/en/sql-reference/functions/system_cancel_all_queries */
export const cancelAllQueries = (execution: Execution, sessionId: string): string =>
  `${cancel(execution, ({ session }) => String(session.id) === sessionId)} cancelled.`

type Fits = Parameters<Execution['state']['running']['cancel']>[0]

/** Stops statements of other sessions: those of the same user, of users that the role owns, or of all for ACCOUNTADMIN. */
function cancel({ state, session }: Execution, fits: Fits): number {
  const roles = activeRoles(state.catalog, session)
  const isAdmin = [...roles].some(({ name }) => name === 'ACCOUNTADMIN')
  return state.running.cancel((statement) => {
    // A session runs one statement at a time, and that is the one which asks.
    if (statement.session === session || !fits(statement)) return false
    const { user } = statement.session
    if (user === session.user || isAdmin || state.catalog.book.holds(roles, user, ['OWNERSHIP'])) return true
    throw insufficientPrivileges('User', user.name)
  })
}
