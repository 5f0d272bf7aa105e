import { sql } from '@mesh/sql'
import { divisors } from '../measurement/divisors.ts'
import { keyOf } from '../measurement/key-of.ts'
import { measure } from '../measurement/measure.ts'
import type { MeasurementSource } from '../measurement/measurement.ts'
import { scanOf } from '../measurement/scan-of.ts'
import { evaluateQuery } from '../rows/query/evaluate-query.ts'
import { countValue } from './count-value.ts'
import type { MetricDefinition } from './metric-definition.ts'

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

/** All that is known of {@link CustomMetric}. */
export const customMetric: MetricDefinition<CustomMetric> = {
  columns: ({ columns }) => columns,
  describe: (_, limit) => `a query gives ${limit}`,
  parts: (metric, { rows, measures, aggregate, query = sql.empty }) => {
    const source: MeasurementSource = {
      kind: 'query',
      lane: 'custom',
      key: keyOf('custom', { kind: 'query', query: metric.query }),
      from: query,
    }
    const value =
      aggregate === undefined
        ? { key: source.key, source, expression: sql.empty }
        : measure(scanOf(aggregate.rows), { query: metric.query }, aggregate.expression)
    const divides = [...measures].some((each) => each !== 'value')
    return divides ? { value, ...divisors(rows, new Set(), []) } : { value }
  },
  evaluate: ({ query }, { rows }) => ({ value: evaluateQuery(query, rows).first(), rows: rows.count }),
  value: countValue,
}
