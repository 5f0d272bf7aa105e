import { ageSeconds } from './age-seconds.ts'
import { customMetric } from './custom-metric.ts'
import { duplicatedKeys, rowsInDuplicates, surplusRows } from './duplicates.ts'
import { failingRows } from './failing-rows.ts'
import { invalidRows } from './invalid-rows.ts'
import type { Metric, MetricKind } from './metric.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { missingRows } from './missing-rows.ts'
import { orphanRows } from './orphan-rows.ts'
import { rowCount } from './row-count.ts'

const definitions: {
  readonly [Kind in MetricKind]: MetricDefinition<Extract<Metric, { readonly kind: Kind }>>
} = {
  rowCount,
  missingRows,
  invalidRows,
  surplusRows,
  duplicatedKeys,
  rowsInDuplicates,
  orphanRows,
  ageSeconds,
  customMetric,
  failingRows,
}

/** All that is known of a metric's kind. */
export const metricDefinition = ({ kind }: Metric): MetricDefinition<Metric> => definitions[kind]
