import type { LogicalType } from '@mesh/core'
import type { NamedFormat } from '../rule/format/named-format.ts'

/** What is in a table, as numbers. Plain data: JSON keeps all of it. */
export interface Profile {
  readonly kind: 'profile'
  /** The table, or the name of the file. */
  readonly source: string
  /** Name of the dialect that the engine speaks. */
  readonly engine: string
  /** ISO 8601, UTC. */
  readonly profiledAt: string
  readonly ms: number
  readonly statements: number
  readonly rows: number
  /** The rows that were looked at, when it was asked for a part of them only; all numbers speak of these. */
  readonly sampled?: number
  readonly columns: readonly ColumnProfile[]
  /** Columns, or pairs of them, that identify each row: counted over all rows. */
  readonly keys: readonly (readonly string[])[]
  readonly references: readonly ReferenceProfile[]
}

/** What is in one column. */
export interface ColumnProfile {
  readonly name: string
  readonly type: LogicalType
  readonly nulls: number
  /** Different values that are not NULL; within about 15 % where it is not exact. Nothing for nested types. */
  readonly distinct?: { readonly count: number; readonly exact: boolean }
  readonly minimum?: ProfileValue
  readonly maximum?: ProfileValue
  readonly mean?: number
  /** Of a sample, as statistics call it: divided by one less than the number of values. */
  readonly standardDeviation?: number
  /** Characters of texts. */
  readonly length?: { readonly minimum: number; readonly maximum: number; readonly mean: number }
  /** Texts without a character that is not a space. */
  readonly blank?: number
  /** Values at or below which lies a part of all; where they are not exact, they are the upper end of 1 of 1,000 ranges. */
  readonly quantiles?: { readonly exact: boolean; readonly values: readonly Quantile[] }
  /** Ranges of equal width. */
  readonly histogram?: readonly HistogramBin[]
  /** The most frequent values. Absent when nearly all differ. */
  readonly top?: readonly { readonly value: ProfileValue; readonly rows: number }[]
  /** What texts look like, over the first rows only: `A` for a capital letter, `a` for another, `9` for a digit. */
  readonly shapes?: readonly { readonly shape: string; readonly share: number }[]
  /** Formats and patterns that most of the first rows have, with the number of all rows that have them. */
  readonly formats?: readonly FormatMatch[]
}

/** A value of a column: numbers beyond 2^53 and decimals as text, dates and times as ISO 8601 text. */
export type ProfileValue = string | number | boolean

/** A value and the part of all values that are no larger. */
export interface Quantile {
  readonly at: number
  readonly value: ProfileValue
}

/** Values from `from` on, and below `to`; those equal to the last `to` too. */
export interface HistogramBin {
  readonly from: number
  readonly to: number
  readonly rows: number
}

/** How many values have a format. */
export type FormatMatch =
  | { readonly kind: 'format'; readonly format: NamedFormat; readonly rows: number }
  | { readonly kind: 'pattern'; readonly pattern: string; readonly rows: number }

/** A column whose values are all found in a column of another table that has each value once. */
export interface ReferenceProfile {
  readonly column: string
  readonly table: string
  readonly references: string
  /** Rows with a value, all of which were found. */
  readonly rows: number
}
