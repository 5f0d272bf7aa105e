/**
 * How to reach an account. Everything the driver takes beyond these is passed on as it is:
 * https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver-options
 */
export interface SnowflakeOptions {
  /** Account identifier, `<organization>-<account>`. */
  readonly account: string
  /** URL of the account, when it is not what follows from `account`: a private link, or a local server. */
  readonly accessUrl?: string
  readonly username?: string
  readonly password?: string
  /** `SNOWFLAKE_JWT`, `OAUTH`, `PROGRAMMATIC_ACCESS_TOKEN`, … Default: user and password. */
  readonly authenticator?: string
  /** OAuth or programmatic access token. */
  readonly token?: string
  /** PEM text of a private key. */
  readonly privateKey?: string
  readonly privateKeyPath?: string
  readonly privateKeyPass?: string
  readonly role?: string
  readonly warehouse?: string
  readonly database?: string
  readonly schema?: string
  /** Reported to Snowflake with each login. */
  readonly application?: string
}

const loopback = /^https?:\/\/(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::|\/|$)/

/** Whether the account is a server on this machine. */
export const isLocal = ({ accessUrl }: SnowflakeOptions): boolean => loopback.test(accessUrl ?? '')

/** What the driver is given: a copy, because it changes its options and removes the password from them. */
export const driverOptions = (options: SnowflakeOptions): Record<string, unknown> => ({
  ...options,
  // A server on this machine is there or not: seven tries with growing pauses would only hide that for minutes.
  ...(isLocal(options) && { useEnvProxy: false, sfRetryMaxLoginRetries: 1 }),
  representNullAsStringNull: false,
  // The driver puts up to 16 rows in its buffer by default; each refill costs a turn of the event loop.
  rowStreamHighWaterMark: 1024,
})
