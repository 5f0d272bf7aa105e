/** A value that SQL can compare with: numbers exactly, text and ISO dates as text, which engines read as the column's type. */
export type RuleValue = string | number | bigint | boolean

/** One end of a range. */
export interface RangeBound {
  readonly value: RuleValue
  /** Whether the bound itself is outside the range. */
  readonly exclusive: boolean
}

/**
 * What a value has to satisfy. NULL is never judged by a rule: it is missing, not invalid.
 *
 * - `range`: `minimum ≤ value ≤ maximum`, strict at an exclusive bound. NaN is larger than every number, as engines sort it.
 * - `accepted`: equal to one of the values; text by code point, so case and spaces count.
 * - `pattern`: a regular expression that is found anywhere (`search`) or covers the whole text (`fullMatch`). What Mesh
 *   promises is the subset that ECMA-262, RE2 and Snowflake share: no look-around, no back-references.
 * - `length`: number of Unicode code points of a text, both ends included.
 * - `multipleOf`: `value` divided by `divisor` leaves no remainder.
 * - `all`: every one of the rules.
 */
export type ValueRule =
  | { readonly kind: 'range'; readonly minimum?: RangeBound; readonly maximum?: RangeBound }
  | { readonly kind: 'accepted'; readonly values: readonly RuleValue[] }
  | { readonly kind: 'pattern'; readonly pattern: string; readonly match: 'search' | 'fullMatch' }
  | { readonly kind: 'length'; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: 'multipleOf'; readonly divisor: number }
  | { readonly kind: 'all'; readonly rules: readonly ValueRule[] }
