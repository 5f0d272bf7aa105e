import type { Securable } from './securable.ts'

/** What other accounts may read: what was granted to it. */
export interface Share extends Securable {
  readonly kind: 'SHARE'
  /** Whether views in it have to be secure. */
  secureOnly: boolean
  /** Names of the accounts. */
  accounts: readonly string[]
}

/** An offer of a share to other accounts. */
export interface Listing extends Securable {
  readonly kind: 'LISTING'
  readonly organization: boolean
  /** Its name in all accounts. */
  readonly globalName: string
  /** Name of the share; null for none. */
  readonly share: string | null
  /** In YAML. */
  manifest: string
  state: 'DRAFT' | 'PUBLISHED' | 'UNPUBLISHED'
  updatedOn: number
  publishedOn: number | null
}
