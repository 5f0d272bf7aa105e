/** What someone who logs in shows. */
export interface Proof {
  readonly kind: 'password' | 'keyPair' | 'accessToken' | 'oauth'
  /** The password or the token. */
  readonly secret: string
}
