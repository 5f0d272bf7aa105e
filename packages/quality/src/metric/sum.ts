import { sql } from '@mesh/sql'
import { measure } from '../measurement/measure.ts'
import { scanOf } from '../measurement/scan-of.ts'
import type { ColumnMetric } from './column-metric.ts'
import { exactSum } from './exact-sum.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { readSum } from './read-sum.ts'

/**
 * Sum of the values that are not NULL; none when there are none. Exact for whole and decimal numbers up to what a double holds;
 * of FLOAT the first 12 digits, since engines add in any order. NaN is an error.
 */
export type SumMetric = ColumnMetric<'sum'>

/** All that is known of {@link SumMetric}. */
export const sum: MetricDefinition<SumMetric> = {
  columns: ({ column }) => [column],
  describe: ({ column }, limit) => `sum of ${column} is ${limit}`,
  parts: (metric, { rows }) => ({
    sum: measure(scanOf(rows), metric, sql`SUM(${sql.identifier(metric.column)})`),
  }),
  evaluate: ({ column }, { rows }) => ({ sum: exactSum(rows.column(column)) }),
  merge: () => ({ sum: 'sum' }),
  value: (parts, _, { checkId }) => readSum(parts, 'sum', checkId),
}
