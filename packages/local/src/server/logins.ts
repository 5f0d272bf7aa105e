import { randomBytes } from 'node:crypto'
import { sessionGone } from '../errors.ts'
import type { Session } from '../session/session.ts'

/** How long a session token lives before the driver renews it, in seconds. */
export const tokenSeconds = 3600

/** How long the master token lives, in seconds. */
export const masterTokenSeconds = 14_400

/** One login: the session and its tokens. */
export interface Login {
  readonly session: Session
  readonly token: string
  readonly masterToken: string
}

/** The logins that are open, by token. */
export interface Logins {
  add(session: Session): Login
  /** @throws SQL.CONNECTION when the token belongs to no login. */
  find(authorization: string | undefined): Login
  /** Gives a login new tokens. @throws SQL.CONNECTION when the master token belongs to no login. */
  renew(authorization: string | undefined): Login
  remove(login: Login): void
  all(): readonly Login[]
}

/** No logins yet. */
export function createLogins(): Logins {
  const byToken = new Map<string, Login>()
  const token = () => randomBytes(24).toString('base64url')
  const add = (session: Session): Login => {
    const login = { session, token: token(), masterToken: token() }
    byToken.set(login.token, login)
    return login
  }
  return {
    add,
    find: (authorization) => {
      const login = byToken.get(tokenOf(authorization))
      if (login === undefined) throw sessionGone()
      return login
    },
    renew: (authorization) => {
      const master = tokenOf(authorization)
      const old = [...byToken.values()].find((each) => each.masterToken === master)
      if (old === undefined) throw sessionGone()
      byToken.delete(old.token)
      return add(old.session)
    },
    remove: (login) => byToken.delete(login.token),
    all: () => [...byToken.values()],
  }
}

/** The token in `Snowflake Token="…"`. */
function tokenOf(authorization: string | undefined): string {
  const [, token = ''] = /^Snowflake Token="([^"]*)"$/.exec(authorization ?? '') ?? []
  return token
}
