import { type SqlFragment, sql } from '@mesh/sql'
import { measure } from '../measurement/measure.ts'
import { scanOf } from '../measurement/scan-of.ts'
import { extremeOf } from '../rows/extreme-of.ts'
import type { ColumnMetric } from './column-metric.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { readOptional } from './read-optional.ts'

/** Smallest value that is not NULL of a numeric column; none when there is none. NaN is larger than every number. */
export type MinimumMetric = ColumnMetric<'minimum'>

/** Largest value that is not NULL of a numeric column; none when there is none. NaN is larger than every number, and an error. */
export type MaximumMetric = ColumnMetric<'maximum'>

/** All that is known of {@link MinimumMetric}. */
export const minimum: MetricDefinition<MinimumMetric> = define('smallest', (name) => sql`MIN(${name})`, 'min')

/** All that is known of {@link MaximumMetric}. */
export const maximum: MetricDefinition<MaximumMetric> = define('largest', (name) => sql`MAX(${name})`, 'max')

function define<Kind extends 'minimum' | 'maximum'>(
  word: string,
  expression: (name: SqlFragment) => SqlFragment,
  which: 'min' | 'max',
): MetricDefinition<ColumnMetric<Kind>> {
  return {
    columns: ({ column }) => [column],
    describe: ({ column }, limit) => `${word} ${column} is ${limit}`,
    parts: (metric, { rows }) => ({
      value: measure(scanOf(rows), metric, expression(sql.identifier(metric.column)), true),
    }),
    evaluate: ({ column }, { rows }) => ({ value: extremeOf(rows.column(column), which) }),
    merge: () => ({ value: which }),
    value: (parts, _, { checkId }) => readOptional(parts, 'value', checkId),
  }
}
