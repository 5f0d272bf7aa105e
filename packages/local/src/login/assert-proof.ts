import { expiredOauthToken, invalidAccessToken, invalidOauthToken, wrongCredentials } from '../errors.ts'
import { assertKeyPairToken } from './assert-key-pair-token.ts'
import type { LocalToken } from './local-credentials.ts'
import type { Proof } from './proof.ts'
import type { Credentials } from './read-credentials.ts'
import { sameSecret } from './same-secret.ts'

/**
 * Checks what a user shows at the door.
 *
 * @param now - milliseconds since 1970
 * @throws SQL.AUTHENTICATION with Snowflake's code for what is wrong.
 */
export function assertProof(user: string, own: Credentials, { kind, secret }: Proof, now: number): void {
  switch (kind) {
    case 'password':
      if (!fitsPassword(own, secret, now)) throw wrongCredentials()
      return
    case 'keyPair':
      assertKeyPairToken(secret, { user, publicKeys: own.publicKeys, now })
      return
    case 'accessToken':
      if (!isValid(find(own.accessTokens, secret), now)) throw invalidAccessToken()
      return
    case 'oauth': {
      const token = find(own.oauthTokens, secret)
      if (token === undefined) throw invalidOauthToken()
      if (!isValid(token, now)) throw expiredOauthToken()
    }
  }
}

/** An access token is a password as well. https://docs.snowflake.com/en/user-guide/programmatic-access-tokens#label-pat-use-password */
function fitsPassword(own: Credentials, secret: string, now: number): boolean {
  if (own.password !== null && sameSecret(own.password, secret)) return true
  if (isValid(find(own.accessTokens, secret), now)) return true
  const others = own.publicKeys.length + own.accessTokens.length + own.oauthTokens.length
  return own.password === null && others === 0
}

const find = (tokens: readonly LocalToken[], secret: string): LocalToken | undefined =>
  tokens.find(({ token }) => sameSecret(token, secret))

const isValid = (token: LocalToken | undefined, now: number): boolean =>
  token !== undefined && (token.expiresAt === undefined || now < token.expiresAt)
