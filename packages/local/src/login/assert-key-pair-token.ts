import { createHash, type KeyObject, verify } from 'node:crypto'
import { invalidKeyPairToken } from '../errors/login-failures.ts'

/** Who the token has to be of, and when. */
export interface KeyPairLogin {
  readonly user: string
  readonly publicKeys: readonly KeyObject[]
  /** Milliseconds since 1970. */
  readonly now: number
}

/** How old a token may be when it arrives. */
const longestTravelMs = 60_000

/**
 * Checks the token of a login by key pair: RS256, of this user, by a key of the user, not old.
 *
 * @throws SQL.AUTHENTICATION (390144); the message has the code of
 * https://docs.snowflake.com/en/user-guide/key-pair-auth-troubleshooting#list-of-errors
 */
export function assertKeyPairToken(token: string, { user, publicKeys, now }: KeyPairLogin): void {
  const [header = '', payload = '', signature = '', ...rest] = token.split('.')
  const head = readPart(header)
  const claims = readPart(payload)
  if (head === undefined || claims === undefined || rest.length > 0)
    throw invalidKeyPairToken('JWT_TOKEN_INVALID', '390144')
  if (head.alg !== 'RS256') throw invalidKeyPairToken('JWT_TOKEN_INVALID_ALGORITHM', '394305')
  const { iss, sub, iat, exp } = claims
  if (typeof iss !== 'string' || typeof sub !== 'string' || !iss.startsWith(`${sub}.SHA256:`))
    throw invalidKeyPairToken('JWT_TOKEN_INVALID', '390144')
  // The account in front of the user is any: the local server has one, under every name.
  if (sub.slice(sub.indexOf('.') + 1).toUpperCase() !== user)
    throw invalidKeyPairToken('JWT_TOKEN_INVALID_USER_IN_ISSUER', '394300')
  const key = publicKeys.find((each) => iss === `${sub}.${fingerprint(each)}`)
  if (key === undefined)
    throw invalidKeyPairToken('JWT_TOKEN_INVALID_PUBLIC_KEY_FINGERPRINT_MISMATCH', '394304')
  if (!verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url')))
    throw invalidKeyPairToken('JWT_TOKEN_INVALID_SIGNATURE', '394306')
  if (typeof iat !== 'number' || typeof exp !== 'number')
    throw invalidKeyPairToken('JWT_TOKEN_MISSING_ISSUE_OR_EXPIRATION_TIME', '394301')
  if (Math.abs(now - milliseconds(iat)) > longestTravelMs)
    throw invalidKeyPairToken('JWT_TOKEN_INVALID_ISSUE_TIME', '394302')
  if (now >= milliseconds(exp)) throw invalidKeyPairToken('JWT_TOKEN_INVALID_EXPIRATION_TIME', '394303')
}

/** Times are seconds as in every JWT, but milliseconds from the driver of Node. */
const milliseconds = (time: number): number => (time > 100_000_000_000 ? time : time * 1000)

const fingerprint = (key: KeyObject): string =>
  `SHA256:${createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('base64')}`

function readPart(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
