import { sql } from '@mesh/sql'
import { centralMoment } from './central-moment.ts'
import type { ColumnMetric } from './column-metric.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { moments } from './moments.ts'

/** Sample variance (divided by n − 1) of the values that are not NULL, to 9 digits; none of fewer than two values. */
export type VarianceMetric = ColumnMetric<'variance'>

/** All that is known of {@link VarianceMetric}. */
export const variance: MetricDefinition<VarianceMetric> = centralMoment(
  'variance',
  2,
  (column) => sql`VAR_SAMP(${column})`,
  (values) => moments(values).squares / (values.length - 1),
  0,
)
