import { renderSuccess } from '../../protocol/render-success.ts'
import type { Route } from '../call.ts'
import { findQuery } from '../find-query.ts'

/** How far a statement is. */
export const monitorQuery: Route = (state, call) => {
  const { queryId, status, error } = findQuery(state, call, call.path[2] ?? '')
  return renderSuccess({ queries: [{ id: queryId, status, errorMessage: error }] })
}
