import type { TagShape } from '@mesh/core'
import type { ObjectAddress } from './address.ts'
import type { ResultColumnDefinition } from './column-definition.ts'

/** A table that Snowflake keeps up to date from a query. */
export interface DynamicTableObject extends ObjectAddress {
  readonly kind: 'dynamic-table'
  /** Empty when the query names the columns. */
  readonly columns: readonly ResultColumnDefinition[]
  readonly query: string
  /** `60 seconds`, `1 hour`, `DOWNSTREAM`, in normal form: number, blank, plural-less lower-case unit. */
  readonly targetLag: string
  /** Exact name of the warehouse that refreshes it. */
  readonly warehouse: string
  readonly comment: string
  readonly tags: readonly TagShape[]
}
