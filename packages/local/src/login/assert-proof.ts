import type { AccessToken, User } from '../catalog/object/user.ts'
import {
  expiredOauthToken,
  invalidAccessToken,
  invalidOauthToken,
  mustChangePassword,
  userDisabled,
  wrongCredentials,
} from '../errors/login-failures.ts'
import { assertKeyPairToken } from './assert-key-pair-token.ts'
import type { LocalToken } from './local-credentials.ts'
import { fitsHash } from './password-hash.ts'
import type { Proof } from './proof.ts'
import { readKey } from './read-credentials.ts'
import { sameSecret } from './same-secret.ts'
import { hashToken } from './token-hash.ts'

/** What a login is good for. */
export interface Admission {
  /** The only role that the session may have; absent for any of the user's. */
  readonly role?: string
}

/**
 * Checks what a user shows at the door.
 *
 * @param now - milliseconds since 1970
 * @throws SQL.AUTHENTICATION with Snowflake's code for what is wrong.
 */
export function assertProof(user: User, { kind, secret }: Proof, now: number): Admission {
  const admission = admissionOf(user, { kind, secret }, now)
  if (user.settings.get('DISABLED') === true) throw userDisabled()
  return admission
}

function admissionOf(user: User, { kind, secret }: Proof, now: number): Admission {
  const own = user.credentials
  const accepted = acceptedToken(user, secret, now)
  switch (kind) {
    case 'password': {
      if (accepted !== undefined) return accepted
      if (!fitsPassword(user, secret, now)) throw wrongCredentials()
      if (user.settings.get('MUST_CHANGE_PASSWORD') === true) throw mustChangePassword()
      return {}
    }
    case 'keyPair': {
      const keys = [...user.login.keys.values()].map((key) => readKey(user.name, key))
      assertKeyPairToken(secret, {
        user: loginName(user),
        publicKeys: [...(own?.publicKeys ?? []), ...keys],
        now,
      })
      return {}
    }
    case 'accessToken':
      if (accepted !== undefined) return accepted
      if (!isValid(find(own?.accessTokens ?? [], secret), now)) throw invalidAccessToken()
      return {}
    case 'oauth': {
      const token = find(own?.oauthTokens ?? [], secret)
      if (token === undefined) throw invalidOauthToken()
      if (!isValid(token, now)) throw expiredOauthToken()
      return {}
    }
  }
}

/** The name that a user logs in with, in upper case. */
export const loginName = ({ name, settings }: User): string =>
  String(settings.get('LOGIN_NAME') ?? name).toUpperCase()

/** An access token is a password as well. https://docs.snowflake.com/en/user-guide/programmatic-access-tokens#label-pat-use-password */
function fitsPassword({ credentials, login }: User, secret: string, now: number): boolean {
  if (login.password !== null) return fitsHash(login.password.hash, secret)
  if (credentials === null) return false
  if (credentials.password !== null && sameSecret(credentials.password, secret)) return true
  if (isValid(find(credentials.accessTokens, secret), now)) return true
  const others =
    credentials.publicKeys.length + credentials.accessTokens.length + credentials.oauthTokens.length
  return credentials.password === null && others + login.keys.size + login.tokens.length === 0
}

/** A token that SQL made, if it is still good. */
function acceptedToken({ login }: User, secret: string, now: number): Admission | undefined {
  if (login.tokens.length === 0) return undefined
  const hash = hashToken(secret)
  const found = login.tokens.find((each) => sameSecret(each.hash, hash))
  if (found === undefined || found.disabled || isOver(found, now)) return undefined
  return found.role === null ? {} : { role: found.role }
}

/** Whether the time of a token is over. */
export const isOver = ({ expiresAt }: AccessToken, now: number): boolean => now >= expiresAt

const find = (tokens: readonly LocalToken[], secret: string): LocalToken | undefined =>
  tokens.find(({ token }) => sameSecret(token, secret))

const isValid = (token: LocalToken | undefined, now: number): boolean =>
  token !== undefined && (token.expiresAt === undefined || now < token.expiresAt)
