import type { QualifiedName } from '@mesh/core'
import type { RuleValue, ValueRule } from './value-rule.ts'

/** Number of rows. */
export interface RowCountMetric {
  readonly kind: 'rowCount'
}

/**
 * Rows whose value is NULL or equals one of `missingValues`, which stand for NULL in the data (`''`, `N/A`, `-1`).
 * `fractionOfRows` divides by all rows; `fractionOfNonNull` has no meaning here and counts as `fractionOfRows`.
 */
export interface MissingRowsMetric {
  readonly kind: 'missingRows'
  readonly column: string
  readonly missingValues: readonly RuleValue[]
}

/** Rows whose value is not NULL and breaks the rule. `fractionOfNonNull` divides by the rows whose value is not NULL. */
export interface InvalidRowsMetric {
  readonly kind: 'invalidRows'
  readonly column: string
  readonly rule: ValueRule
}

/**
 * The three numbers that are all called "duplicates" elsewhere, over the rows in which no key column is NULL (as SQL's
 * UNIQUE sees them). For the values 1, 2, 2, 3, 3, 3, 3, 4, 4, NULL:
 *
 * - `surplusRows` = 5: rows too many, non-NULL rows minus distinct keys;
 * - `duplicatedKeys` = 3: keys that occur more than once;
 * - `rowsInDuplicates` = 8: rows that share their key with another row.
 *
 * `fractionOfRows` divides by all rows, `fractionOfNonNull` by the rows in which no key column is NULL.
 */
export interface DuplicateMetric {
  readonly kind: 'surplusRows' | 'duplicatedKeys' | 'rowsInDuplicates'
  readonly columns: readonly string[]
}

/**
 * Rows in which no column is NULL and whose values are not found together in the referenced columns.
 * `fractionOfNonNull` divides by the rows in which no column is NULL.
 */
export interface OrphanRowsMetric {
  readonly kind: 'orphanRows'
  readonly columns: readonly string[]
  /** As many columns as `columns`, in the same order. */
  readonly references: { readonly table: QualifiedName; readonly columns: readonly string[] }
}

/**
 * The number that a query gives: first column of its first row, TRUE as 1 and FALSE as 0. NULL, no row or no number is an
 * error, not 0.
 */
export interface CustomMetric {
  readonly kind: 'customMetric'
  /** One read-only statement. */
  readonly query: string
  /** Columns that the number is about, for reports. */
  readonly columns: readonly string[]
}

/** Number of rows that a query gives: each is a row that should not exist. Fractions divide by all rows of the table. */
export interface FailingRowsMetric {
  readonly kind: 'failingRows'
  /** One read-only statement. */
  readonly query: string
  /** Columns that the rows are about, for reports. */
  readonly columns: readonly string[]
}

/**
 * Seconds from the `newest` or `oldest` non-NULL value of a date or timestamp to the clock's now; negative for the future.
 * A timestamp without zone is read as UTC, a date as its first instant. With no value at all there is no age: `newest` then
 * fails (nothing is fresh), `oldest` passes (nothing is kept too long).
 */
export interface AgeMetric {
  readonly kind: 'ageSeconds'
  readonly column: string
  readonly of: 'newest' | 'oldest'
}

/** What a check measures. */
export type Metric =
  | RowCountMetric
  | MissingRowsMetric
  | InvalidRowsMetric
  | DuplicateMetric
  | OrphanRowsMetric
  | CustomMetric
  | FailingRowsMetric
  | AgeMetric

/** The names of the metrics. */
export type MetricKind = Metric['kind']
