import { sql } from '@mesh/sql'
import { divisors } from '../measurement/divisors.ts'
import { keyOf } from '../measurement/key-of.ts'
import { measure } from '../measurement/measure.ts'
import type { MeasurementSource } from '../measurement/measurement.ts'
import { scanOf } from '../measurement/scan-of.ts'
import { evaluateQuery } from '../rows/query/evaluate-query.ts'
import { countValue } from './count-value.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { rowsWhere } from './rows-where.ts'

/** Number of rows that a query gives: each is a row that should not exist. Fractions divide by all rows of the table. */
export interface FailingRowsMetric {
  readonly kind: 'failingRows'
  /** One read-only statement. */
  readonly query: string
  /** Columns that the rows are about, for reports. */
  readonly columns: readonly string[]
}

/** All that is known of {@link FailingRowsMetric}. */
export const failingRows: MetricDefinition<FailingRowsMetric> = {
  noun: ['failing row', 'failing rows'],
  columns: ({ columns }) => columns,
  describe: () => 'a query finds no rows',
  parts: (metric, { rows, aggregate, query = sql.empty }) => {
    const source: MeasurementSource = {
      kind: 'rows',
      lane: 'custom',
      key: keyOf('custom', { kind: 'rows', query: metric.query }),
      from: sql`FROM (${query}) AS MESH_ROWS`,
    }
    const value =
      aggregate === undefined
        ? measure(source, { metric: 'rows' }, sql`COUNT(*)`)
        : measure(scanOf(aggregate.rows), { query: metric.query }, aggregate.expression)
    return { value, ...divisors(rows, new Set(), []) }
  },
  evaluate: ({ query }, { rows }) => ({ value: evaluateQuery(query, rows).count, rows: rows.count }),
  value: countValue,
  failingRows: ({ columns }, { sample, query }) => {
    if (query === undefined) return undefined
    return sample.columns.length === 0
      ? { query }
      : { query, sample: rowsWhere(sample, columns, sql`FROM (${query}) AS MESH_ROWS`).sample }
  },
}
