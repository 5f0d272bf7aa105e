import type { AnomalyOptions } from '../anomaly/anomaly-options.ts'

/** What a threshold is compared with: the metric itself, or the metric divided by a number of rows. */
export type Measure = 'value' | 'fractionOfRows' | 'fractionOfNonNull'

/** How a {@link Threshold} compares. */
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>='

/** A comparison with one number. */
export interface CompareThreshold {
  readonly kind: 'compare'
  readonly measure: Measure
  readonly operator: Comparison
  readonly limit: number
}

/** A comparison with two numbers. */
export interface BetweenThreshold {
  readonly kind: 'between' | 'notBetween'
  readonly measure: Measure
  readonly low: number
  readonly high: number
  /** Whether `low` and `high` themselves lie between. */
  readonly inclusive: boolean
}

/**
 * How far the measure may be from what the last run measured, the ends included. `relative` divides the difference by the size
 * of the previous measure, so 0.1 is 10 % more; from 0 to anything else the change is endless, from 0 to 0 it is none.
 */
export interface ChangeThreshold {
  readonly kind: 'change'
  readonly measure: Measure
  readonly by: 'difference' | 'relative'
  /** Least change; -0.1 allows 10 % less. @defaultValue any */
  readonly low?: number
  /** Most change. @defaultValue any */
  readonly high?: number
}

/** The measure is as its history lets expect. */
export interface UsualThreshold {
  readonly kind: 'usual'
  readonly measure: Measure
  readonly options: AnomalyOptions
}

/** A threshold that a number alone can be judged by. */
export type FixedThreshold = CompareThreshold | BetweenThreshold

/** A threshold that needs what earlier runs measured. Without it the check is skipped, never passed. */
export type HistoryThreshold = ChangeThreshold | UsualThreshold

/**
 * What has to hold. A fraction is 0.05 for 5 %, and is 0 when it divides by no rows: an empty table breaks no rule of rows.
 */
export type Threshold = FixedThreshold | HistoryThreshold

const compare =
  (operator: Comparison) =>
  (limit: number, measure: Measure = 'value'): FixedThreshold => ({
    kind: 'compare',
    measure,
    operator,
    limit,
  })

const range =
  (kind: 'between' | 'notBetween') =>
  (low: number, high: number, measure: Measure = 'value', inclusive = true): FixedThreshold => ({
    kind,
    measure,
    low,
    high,
    inclusive,
  })

/**
 * Makes thresholds.
 *
 * @example
 * threshold.atMost(0.01, 'fractionOfNonNull')
 */
export const threshold = {
  /** `= limit` */
  exactly: compare('='),
  /** `≠ limit` */
  not: compare('!='),
  /** `< limit` */
  lessThan: compare('<'),
  /** `≤ limit` */
  atMost: compare('<='),
  /** `> limit` */
  moreThan: compare('>'),
  /** `≥ limit` */
  atLeast: compare('>='),
  /** Between two limits, which belong to it unless `inclusive` is false. */
  between: range('between'),
  /** Outside two limits, which belong to the forbidden range unless `inclusive` is false. */
  notBetween: range('notBetween'),
  /** At most so far from the last run's measure, to either side: 0.1 is 10 %, or with `difference` the number itself. */
  changeAtMost: (
    most: number,
    by: ChangeThreshold['by'] = 'relative',
    measure: Measure = 'value',
  ): ChangeThreshold => ({ kind: 'change', measure, by, low: -most, high: most }),
  /** A change since the last run that lies between two limits; one left out allows any. */
  change: (
    limits: { readonly low?: number; readonly high?: number },
    by: ChangeThreshold['by'] = 'relative',
    measure: Measure = 'value',
  ): ChangeThreshold => ({ kind: 'change', measure, by, ...limits }),
  /** As the history of the check lets expect. */
  usual: (options: AnomalyOptions = {}, measure: Measure = 'value'): UsualThreshold => ({
    kind: 'usual',
    measure,
    options,
  }),
}
