import type { ObjectAddress } from './address.ts'

/** A tag that can be attached to objects and columns. */
export interface TagObject extends ObjectAddress {
  readonly kind: 'tag'
  /** Sorted; empty when any value is allowed. */
  readonly allowedValues: readonly string[]
  readonly comment?: string
}
