import type { RuleValue } from '../rule/rule-value.ts'

/** The distribution of a column at some time, made by `captureBaseline`. Plain data: JSON keeps all of it. */
export type Baseline = CategoryBaseline | RangeBaseline

/** How often each value occurred. */
export interface CategoryBaseline {
  readonly kind: 'categories'
  readonly nulls: number
  /** The most frequent values. */
  readonly values: readonly { readonly value: RuleValue; readonly rows: number }[]
  /** Rows with any other value; values that were not seen count among them. */
  readonly others: number
}

/** How many values lay in each range: up to the first edge, between two (the upper one belongs to the range), above the last. */
export interface RangeBaseline {
  readonly kind: 'ranges'
  readonly nulls: number
  /** Ascending: numbers, decimals as text, or ISO dates and timestamps as text. */
  readonly edges: readonly RuleValue[]
  /** One more than there are edges. */
  readonly rows: readonly number[]
}
