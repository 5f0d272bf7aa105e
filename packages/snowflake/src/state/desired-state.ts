import type { SnowflakeObject } from '../object/snowflake-object.ts'

/** Where a product lives and who owns it: what groups the objects of a plan for a person. */
export interface ProductPlacement {
  /** URN text. */
  readonly product: string
  readonly database: string
  readonly schema: string
}

/** What definitions ask of an account. Objects are in normal form, each key once, sorted by key. */
export interface DesiredState {
  readonly kind: 'desired-state'
  readonly products: readonly ProductPlacement[]
  readonly objects: readonly SnowflakeObject[]
}
