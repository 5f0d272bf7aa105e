import { randomBytes } from 'node:crypto'
import type { Clock } from '@mesh/core'
import { masterTokenExpired, tokenExpired } from '../errors/login-failures.ts'
import { sessionGone } from '../errors/server-failures.ts'
import type { Session } from '../session/session.ts'

/** How long a session token lives before the driver renews it, in seconds. */
export const tokenSeconds = 3600

/** How long the master token lives, in seconds: a session that nobody renews in this time is over. */
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
  /** Whether the token belongs to a login. */
  has(authorization: string | undefined): boolean
  /** @throws SQL.CONNECTION when the token belongs to no login, or is too old. */
  find(authorization: string | undefined): Login
  /** Finds a login and lets its master token live on. @throws SQL.CONNECTION as `find`. */
  keepAlive(authorization: string | undefined): Login
  /** Gives a login new tokens. @throws SQL.CONNECTION when the master token belongs to no login, or is too old. */
  renew(authorization: string | undefined): Login
  remove(login: Login): void
  all(): readonly Login[]
  /** Those that can no longer be renewed. */
  expired(): readonly Login[]
}

interface Lifetime {
  readonly login: Login
  readonly until: number
  renewableUntil: number
}

/** No logins yet. */
export function createLogins(clock: Clock): Logins {
  const byToken = new Map<string, Lifetime>()
  const byMaster = new Map<string, Lifetime>()
  const newToken = () => randomBytes(24).toString('base64url')
  const renewableFromNow = () => clock.now() + masterTokenSeconds * 1000

  const add = (session: Session): Login => {
    const login = { session, token: newToken(), masterToken: newToken() }
    const life = { login, until: clock.now() + tokenSeconds * 1000, renewableUntil: renewableFromNow() }
    byToken.set(login.token, life)
    byMaster.set(login.masterToken, life)
    return login
  }
  const remove = ({ token, masterToken }: Login) => {
    byToken.delete(token)
    byMaster.delete(masterToken)
  }
  const living = (authorization: string | undefined): Lifetime => {
    const life = byToken.get(tokenOf(authorization))
    if (life === undefined) throw sessionGone()
    if (clock.now() >= life.until) throw tokenExpired()
    return life
  }
  return {
    add,
    remove,
    has: (authorization) => byToken.has(tokenOf(authorization)),
    find: (authorization) => living(authorization).login,
    keepAlive: (authorization) => {
      const life = living(authorization)
      life.renewableUntil = renewableFromNow()
      return life.login
    },
    renew: (authorization) => {
      const old = byMaster.get(tokenOf(authorization))
      if (old === undefined) throw sessionGone()
      if (clock.now() >= old.renewableUntil) throw masterTokenExpired()
      remove(old.login)
      return add(old.login.session)
    },
    all: () => [...byToken.values()].map(({ login }) => login),
    expired: () =>
      [...byToken.values()].filter((each) => clock.now() >= each.renewableUntil).map(({ login }) => login),
  }
}

/** The token in `Snowflake Token="…"`. */
function tokenOf(authorization: string | undefined): string {
  const [, token = ''] = /^Snowflake Token="([^"]*)"$/.exec(authorization ?? '') ?? []
  return token
}
