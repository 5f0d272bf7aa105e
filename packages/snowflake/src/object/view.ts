import type { TagShape } from '@mesh/core'
import type { ObjectAddress } from './address.ts'
import type { ResultColumnDefinition } from './column-definition.ts'

/** A view. */
export interface ViewObject extends ObjectAddress {
  readonly kind: 'view'
  /** Empty when the query names the columns. */
  readonly columns: readonly ResultColumnDefinition[]
  /** One SELECT statement; compared by meaning of its tokens, not by white space. */
  readonly query: string
  readonly secure: boolean
  readonly comment: string
  readonly tags: readonly TagShape[]
}
