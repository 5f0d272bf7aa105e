import type { TagShape } from '@mesh/core'
import type { ObjectAddress } from './address.ts'

/** A schema. An absent comment is left alone: a schema that only holds a shared tag belongs to somebody else. */
export interface SchemaObject extends ObjectAddress {
  readonly kind: 'schema'
  readonly comment?: string
  readonly tags: readonly TagShape[]
}
