import type { Credentials } from '../../login/read-credentials.ts'
import type { Setting } from './plain.ts'
import type { Securable } from './securable.ts'

/** Who can log in. */
export interface User extends Securable {
  readonly kind: 'USER'
  /** What lets it in, as whoever started the server said; null for a user that SQL made. */
  credentials: Credentials | null
  /** What lets it in, as SQL said. */
  login: UserLogin
  /** Its options by upper-case name, but for secrets. */
  readonly settings: Map<string, Setting>
  defaultRole: string
}

/** What lets a user in. Of passwords and tokens only what they can be compared with is kept. */
export interface UserLogin {
  readonly password: { readonly hash: string; readonly setOn: number } | null
  /** As PEM or what stands between its lines, by RSA_PUBLIC_KEY and RSA_PUBLIC_KEY_2. */
  readonly keys: ReadonlyMap<string, string>
  readonly tokens: readonly AccessToken[]
}

/** A programmatic access token. Times are milliseconds. */
export interface AccessToken {
  readonly name: string
  readonly hash: string
  /** Name of the only role that it is good for; null for any. */
  readonly role: string | null
  readonly createdOn: number
  readonly expiresAt: number
  readonly disabled: boolean
  readonly comment: string
}
