import type { KeyShape, TagShape } from '@mesh/core'
import type { ObjectAddress } from './address.ts'
import type { ColumnDefinition } from './column-definition.ts'

/** A permanent table. The order of its columns is the order of their creation and is not compared. */
export interface TableObject extends ObjectAddress {
  readonly kind: 'table'
  readonly columns: readonly ColumnDefinition[]
  /** Sorted; all with RELY, so that the optimizer may trust what the checks of the contract verify. */
  readonly keys: readonly KeyShape[]
  readonly comment: string
  readonly tags: readonly TagShape[]
}
