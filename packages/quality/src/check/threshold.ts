/** What a threshold is compared with: the metric itself, or the metric divided by a number of rows. */
export type Measure = 'value' | 'fractionOfRows' | 'fractionOfNonNull'

/** How a {@link Threshold} compares. */
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>='

/**
 * What has to hold. A fraction is 0.05 for 5 %, and is 0 when it divides by no rows: an empty table breaks no rule of rows.
 */
export type Threshold =
  | {
      readonly kind: 'compare'
      readonly measure: Measure
      readonly operator: Comparison
      readonly limit: number
    }
  | {
      readonly kind: 'between' | 'notBetween'
      readonly measure: Measure
      readonly low: number
      readonly high: number
      /** Whether `low` and `high` themselves lie between. */
      readonly inclusive: boolean
    }

const compare =
  (operator: Comparison) =>
  (limit: number, measure: Measure = 'value'): Threshold => ({ kind: 'compare', measure, operator, limit })

const range =
  (kind: 'between' | 'notBetween') =>
  (low: number, high: number, measure: Measure = 'value', inclusive = true): Threshold => ({
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
}
