import { sql } from '@mesh/sql'
import { centralMoment } from './central-moment.ts'
import type { ColumnMetric } from './column-metric.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { moments } from './moments.ts'

/**
 * Adjusted Fisher-Pearson skewness (the sample skewness G1) of the values that are not NULL, to 9 digits after the point; none of fewer
 * than three values, and none when they are all equal.
 */
export type SkewnessMetric = ColumnMetric<'skewness'>

/** All that is known of {@link SkewnessMetric}. */
export const skewness: MetricDefinition<SkewnessMetric> = centralMoment(
  'skewness',
  3,
  (column) => sql.call('skewness', column),
  (values) => {
    const { squares, cubes } = moments(values)
    const n = values.length
    return (Math.sqrt(n * (n - 1)) / (n - 2)) * (cubes / n / (squares / n) ** 1.5)
  },
  null,
  // It has no unit: what lies this close to 0 is symmetric.
  (value) => Math.round(value * 1e9) / 1e9 || 0,
)
