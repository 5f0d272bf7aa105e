import { divisors } from '../measurement/divisors.ts'
import { countValue } from './count-value.ts'
import type { MetricDefinition } from './metric-definition.ts'

/** Number of rows. */
export interface RowCountMetric {
  readonly kind: 'rowCount'
}

/** All that is known of {@link RowCountMetric}. */
export const rowCount: MetricDefinition<RowCountMetric> = {
  dimension: 'coverage',
  noun: ['row', 'rows'],
  columns: () => [],
  describe: (_, limit) =>
    /\d$/.test(limit) ? `${limit} rows` : limit === '' ? 'number of rows' : `number of rows is ${limit}`,
  parts: (_, { rows, measures }) => {
    const all = divisors(rows, measures, []).rows
    return { value: all, rows: all }
  },
  evaluate: (_, { rows: { count } }) => ({ value: count, rows: count }),
  merge: () => ({ value: 'sum', rows: 'sum' }),
  value: countValue,
}
