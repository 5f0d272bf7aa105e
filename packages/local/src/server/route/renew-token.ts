import { renderSuccess } from '../../protocol/render-success.ts'
import type { Route } from '../call.ts'
import { masterTokenSeconds, tokenSeconds } from '../logins.ts'

/** New tokens for a session, for its master token. */
export const renewToken: Route = ({ logins }, { authorization }) => {
  const login = logins.renew(authorization)
  return renderSuccess({
    sessionToken: login.token,
    masterToken: login.masterToken,
    validityInSecondsST: tokenSeconds,
    validityInSecondsMT: masterTokenSeconds,
    sessionId: login.session.id,
  })
}
