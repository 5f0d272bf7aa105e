import { renderSuccess } from '../../protocol/render-success.ts'
import type { Route } from '../call.ts'
import { filledText } from '../filled-text.ts'

/** Cancels a statement of the session, by its own id or by that of the request that asked for it. */
export const abortQuery: Route = ({ logins, board }, { authorization, body, path: [, queryId = ''] }) => {
  const { session } = logins.find(authorization)
  const found = queryId === 'v1' ? board.byRequest(filledText(body.requestId) ?? '') : board.byQuery(queryId)
  if (found?.session === session) found.controller.abort()
  return renderSuccess(null)
}
