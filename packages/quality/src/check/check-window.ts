/**
 * A span of time by a column of dates or timestamps: from `from` on, up to but without `to`. On a column of dates the ends
 * count by their day. A row without a value lies in no window.
 */
export interface CheckWindow {
  readonly column: string
  /** ISO 8601 date or timestamp; without an offset it is read as the column's values are. */
  readonly from?: string
  /** ISO 8601 date or timestamp, itself outside. */
  readonly to?: string
  /** Seconds before the run's now from which on rows count; instead of `from`. */
  readonly last?: number
}
