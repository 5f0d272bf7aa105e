import { malformedRequest } from '../../errors/server-failures.ts'
import { renderSuccess } from '../../protocol/render-success.ts'
import type { Route } from '../call.ts'
import { endSession } from '../end-session.ts'

/** Ends a session. */
export const logOut: Route = async (state, { authorization, url }) => {
  if (url.searchParams.get('delete') !== 'true') throw malformedRequest('only sessions can be deleted here')
  await endSession(state, state.logins.find(authorization))
  return renderSuccess(null)
}
