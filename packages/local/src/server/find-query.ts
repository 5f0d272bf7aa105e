import { malformedRequest } from '../errors/server-failures.ts'
import type { AppState } from './app-state.ts'
import type { Call } from './call.ts'
import type { BoardedQuery } from './query-board.ts'

/** A statement of the user who asks. @throws SQL.SYNTAX when there is none of that id. */
export function findQuery(
  { logins, board }: AppState,
  { authorization }: Call,
  queryId: string,
): BoardedQuery {
  const { session } = logins.find(authorization)
  const found = board.byQuery(queryId)
  if (found === undefined || found.session.user !== session.user)
    throw malformedRequest(`no query ${queryId}`)
  return found
}
