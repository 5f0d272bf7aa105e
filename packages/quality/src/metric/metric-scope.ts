import type { SqlFragment } from '@mesh/sql'
import type { CheckSample } from '../check/check-sample.ts'
import type { Measure } from '../check/threshold.ts'
import type { CheckedRows } from '../measurement/checked-rows.ts'

/** What a metric is measured on. */
export interface MetricScope {
  readonly rows: CheckedRows
  readonly sample: CheckSample
  /** What the thresholds compare. */
  readonly measures: ReadonlySet<Measure>
  /** The query that the metric carries, parsed. */
  readonly query?: SqlFragment
}
