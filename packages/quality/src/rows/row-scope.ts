import type { Measure } from '../check/threshold.ts'
import type { RowSet } from './table/row-set.ts'

/** What a metric is measured on in JavaScript. */
export interface RowScope {
  readonly rows: RowSet
  /** What the thresholds compare. */
  readonly measures: ReadonlySet<Measure>
}
