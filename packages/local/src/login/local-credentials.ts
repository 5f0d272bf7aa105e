/** What lets a user of the local account in. Without any of it every password does, on this machine. */
export interface LocalCredentials {
  readonly password?: string
  /** Public key of a key pair, as `RSA_PUBLIC_KEY` has it: PEM, or what stands between its first and last line. */
  readonly rsaPublicKey?: string
  /** A second key, which lets keys change without a pause. */
  readonly rsaPublicKey2?: string
  /** Programmatic access tokens; they are passwords as well. */
  readonly accessTokens?: readonly LocalToken[]
  /** Access tokens that an OAuth server gave out. */
  readonly oauthTokens?: readonly LocalToken[]
}

/** A token that lets someone in. */
export interface LocalToken {
  readonly token: string
  /** Milliseconds since 1970, by the clock of the server. @defaultValue never */
  readonly expiresAt?: number
}
