import { MeshError, sqlFailure } from '@mesh/core'

/** User, password or token do not fit. */
export const wrongCredentials = () =>
  sqlFailure('authentication', {
    message: 'Incorrect username or password was specified.',
    meta: { code: '390100', sqlState: '08001' },
  })

/** The user may not log in at present. */
export const userDisabled = () =>
  sqlFailure('authentication', {
    message: 'User access disabled. Contact your local system administrator.',
    meta: { code: '390101', sqlState: '08001' },
  })

/** The password was given by somebody else and is good for nothing but to be changed. */
export const mustChangePassword = () =>
  sqlFailure('authentication', {
    message: 'Specified password has expired. Password must be changed using the Snowflake web console.',
    hint: 'ALTER USER … SET MUST_CHANGE_PASSWORD = FALSE lets the user in.',
    meta: { code: '390106', sqlState: '08001' },
  })

/** A way of logging in that the local server does not offer. */
export const unsupportedAuthenticator = (name: string) =>
  sqlFailure('authentication', {
    message: `The local server does not support the authenticator ${name}.`,
    hint: 'Log in with a password, a key pair, a programmatic access token or an OAuth token.',
    meta: { code: '390422', sqlState: '08001' },
  })

/** The token of a key pair is not one that lets the user in; `reason` is Snowflake's name for why. */
export const invalidKeyPairToken = (reason: string, code: string) =>
  sqlFailure('authentication', {
    message: `JWT token is invalid. ${reason} (${code})`,
    hint: 'Compare the key and the clock of the client with those of the server.',
    meta: { code: '390144', sqlState: '08001' },
  })

/** No programmatic access token of the user, or one that has expired. */
export const invalidAccessToken = () =>
  sqlFailure('authentication', {
    message: 'Programmatic access token is invalid.',
    meta: { code: '394400', sqlState: '08001' },
  })

/** No OAuth token of the user. */
export const invalidOauthToken = () =>
  sqlFailure('authentication', {
    message: 'Invalid OAuth access token.',
    meta: { code: '390303', sqlState: '08001' },
  })

/** An OAuth token whose time is over. */
export const expiredOauthToken = () =>
  sqlFailure('authentication', {
    message: 'OAuth access token expired.',
    meta: { code: '390318', sqlState: '08001' },
  })

/** A public key that is not RSA, or no key. */
export const unreadablePublicKey = (user: string) =>
  new MeshError('LOCAL.UNREADABLE_PUBLIC_KEY', {
    message: `The public key of user ${JSON.stringify(user)} cannot be read as an RSA key`,
    hint: 'Give it as PEM (BEGIN PUBLIC KEY), or as what stands between the first and the last line.',
  })

/** The session token is too old; drivers ask for a new one. */
export const tokenExpired = () =>
  sqlFailure('connection', {
    message: 'Authentication token has expired. The user must authenticate again.',
    meta: { code: '390112', sqlState: '08001' },
  })

/** The master token is too old: the session was not used for long. */
export const masterTokenExpired = () =>
  sqlFailure('connection', {
    message: 'Master token has expired. The user must authenticate again.',
    meta: { code: '390114', sqlState: '08001' },
  })
