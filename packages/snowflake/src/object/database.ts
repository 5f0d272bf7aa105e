import type { TagShape } from '@mesh/core'
import type { ObjectAddress } from './address.ts'

/** A database. Several products share one, so what a definition leaves out is left alone. */
export interface DatabaseObject extends ObjectAddress {
  readonly kind: 'database'
  readonly comment?: string
  readonly tags: readonly TagShape[]
}
