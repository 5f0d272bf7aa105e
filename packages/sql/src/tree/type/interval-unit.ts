import type { NodeBase } from '../node.ts'

/** A part of an interval, in the singular. */
export type IntervalPart = 'YEAR' | 'QUARTER' | 'MONTH' | 'WEEK' | 'DAY' | 'HOUR' | 'MINUTE' | 'SECOND'

/**
 * What an interval counts: `DAY`, `YEAR(2) TO MONTH`, `SECOND(5, 6)`.
 * Source: https://docs.snowflake.com/en/sql-reference/data-types-datetime#interval-data-types
 */
export interface IntervalUnit extends NodeBase {
  readonly kind: 'intervalUnit'
  readonly from: IntervalPart
  /** Digits of the first part. */
  readonly precision?: number
  readonly to?: IntervalPart
  /** Digits of the fraction of a second. */
  readonly fraction?: number
}
