import { sql } from '@mesh/sql'
import { centralMoment } from './central-moment.ts'
import type { ColumnMetric } from './column-metric.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { moments } from './moments.ts'

/** Sample standard deviation of the values that are not NULL, to 9 digits; none of fewer than two values. */
export type StandardDeviationMetric = ColumnMetric<'standardDeviation'>

/** All that is known of {@link StandardDeviationMetric}. */
export const standardDeviation: MetricDefinition<StandardDeviationMetric> = centralMoment(
  'standard deviation',
  2,
  (column) => sql`STDDEV_SAMP(${column})`,
  (values) => Math.sqrt(moments(values).squares / (values.length - 1)),
  0,
)
