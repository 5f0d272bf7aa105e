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
  /**
   * An SQL expression over the rows in the words of the engine.
   *
   * @throws SQL.* with the position
   */
  readonly expression: (text: string) => SqlFragment
  /** The query that the metric carries, where it is no more than an aggregate that a scan can compute. */
  readonly aggregate?: { readonly rows: CheckedRows; readonly expression: SqlFragment } | undefined
  /** The query that the metric carries, parsed. */
  readonly query?: SqlFragment
}
