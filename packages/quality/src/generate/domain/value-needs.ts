import type { SchemaItem } from '@mesh/contracts'
import type { SimpleRule } from '../../rule/value-rule.ts'

/** What the values of a column, or of a field inside one, have to be. */
export interface ValueNeeds {
  readonly item: SchemaItem
  /** Rules that every value keeps, beside the item's own options. */
  readonly rules: readonly SimpleRule[]
  /** How many different values would be good to have. */
  readonly wanted: number
  /** Milliseconds since 1970 of the newest moment. */
  readonly now: number
}
