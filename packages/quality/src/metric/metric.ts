import type { AgeMetric } from './age-seconds.ts'
import type { CustomMetric } from './custom-metric.ts'
import type { DuplicateMetric } from './duplicates.ts'
import type { FailingRowsMetric } from './failing-rows.ts'
import type { InvalidRowsMetric } from './invalid-rows.ts'
import type { MissingRowsMetric } from './missing-rows.ts'
import type { OrphanRowsMetric } from './orphan-rows.ts'
import type { RowCountMetric } from './row-count.ts'

/** What a check measures. */
export type Metric =
  | RowCountMetric
  | MissingRowsMetric
  | InvalidRowsMetric
  | DuplicateMetric
  | OrphanRowsMetric
  | CustomMetric
  | FailingRowsMetric
  | AgeMetric

/** The names of the metrics. */
export type MetricKind = Metric['kind']
