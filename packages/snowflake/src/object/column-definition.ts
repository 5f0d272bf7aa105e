import type { TagShape } from '@mesh/core'

/** A column of a table in normal form: what Snowflake stores, whatever the spelling it was declared in. */
export interface ColumnDefinition {
  /** Exact stored name. */
  readonly name: string
  /** Canonical type: `NUMBER(38,0)`, `VARCHAR(16777216)`, `TIMESTAMP_NTZ(9)`. */
  readonly type: string
  readonly nullable: boolean
  /** Empty when there is none. */
  readonly comment: string
  /** Sorted by tag name. */
  readonly tags: readonly TagShape[]
  /** The column's id in its contract; only definitions know it. */
  readonly id?: string
}

/** A column of a view or a dynamic table: its type follows from the query. */
export interface ResultColumnDefinition {
  readonly name: string
  readonly comment: string
  readonly tags: readonly TagShape[]
}
