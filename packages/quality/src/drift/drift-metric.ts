import type { QualifiedName } from '@mesh/core'
import type { Baseline } from './baseline.ts'

/**
 * The ways to measure how far two distributions are apart:
 *
 * - `kolmogorovSmirnov`: largest distance of the distribution functions, for columns with an order; `…PValue` its p-value;
 * - `chiSquared`: Pearson's statistic over categories; `…PValue` its p-value;
 * - `populationStability`, `jensenShannon`, `totalVariation`, `largestShareChange`: see the functions of these names;
 * - `nullShareChange`: distance of the shares of NULL alone, over all rows.
 */
export const driftMethods = [
  'kolmogorovSmirnov',
  'kolmogorovSmirnovPValue',
  'chiSquared',
  'chiSquaredPValue',
  'populationStability',
  'jensenShannon',
  'totalVariation',
  'largestShareChange',
  'nullShareChange',
] as const

/** One of {@link driftMethods}. */
export type DriftMethod = (typeof driftMethods)[number]

/**
 * How far the values of a column are from a baseline, by a {@link DriftMethod}, in 9 significant digits; no number when either side has
 * no values.
 *
 * NULL is a category of its own for the methods that compare categories or ranges, unless `nulls` says otherwise; an order
 * has no place for it, so Kolmogorov and Smirnov leave it out: `nullShareChange` watches it.
 */
export interface DriftMetric {
  readonly kind: 'drift'
  readonly column: string
  readonly method: DriftMethod
  readonly baseline: DriftBaseline
  /**
   * Compares so many ranges of values, which hold equal parts of the baseline, instead of single values; for columns with an
   * order. Kolmogorov and Smirnov need none.
   */
  readonly ranges?: number
  /** @defaultValue 'category' */
  readonly nulls?: 'category' | 'ignore'
}

/** What a column is compared with: other rows, of the same engine, or what was captured of earlier ones. */
export type DriftBaseline =
  | {
      readonly kind: 'rows'
      readonly table: QualifiedName
      /** @defaultValue the same name */
      readonly column?: string
      /** SQL condition for the rows of the baseline; the check's own filter and window do not hold for them. */
      readonly filter?: string
    }
  | Baseline
