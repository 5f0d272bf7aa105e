import { unsupportedAuthenticator } from '../errors/login-failures.ts'
import type { Proof } from './proof.ts'

/** By what drivers write as AUTHENTICATOR. https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver-options */
const kinds: Readonly<Record<string, Proof['kind']>> = {
  SNOWFLAKE: 'password',
  USERNAME_PASSWORD_MFA: 'password',
  SNOWFLAKE_JWT: 'keyPair',
  PROGRAMMATIC_ACCESS_TOKEN: 'accessToken',
  OAUTH: 'oauth',
}

/** What a login request shows. @throws SQL.AUTHENTICATION for a way of logging in that is not offered. */
export function readProof(data: Readonly<Record<string, unknown>>): Proof {
  const name = typeof data.AUTHENTICATOR === 'string' ? data.AUTHENTICATOR.toUpperCase() : 'SNOWFLAKE'
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (kind === undefined) throw unsupportedAuthenticator(name)
  const secret = kind === 'password' ? data.PASSWORD : data.TOKEN
  return { kind, secret: typeof secret === 'string' ? secret : '' }
}
