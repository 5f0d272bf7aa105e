import type { Clock, MeshError } from '@mesh/core'
import type { SqlFragment } from '@mesh/sql'
import type { Dimension } from '../check/dimension.ts'
import type { Measurement } from '../measurement/measurement.ts'
import type { RowScope } from '../rows/row-scope.ts'
import type { RowSet } from '../rows/table/row-set.ts'
import type { FailingRows } from './failing-rows-query.ts'
import type { MetricScope } from './metric-scope.ts'

/**
 * All that is known of one kind of metric. Its value comes from named parts by one formula, whatever engine has read the
 * parts: that is how engines agree. The parts `rows` and `nonNull` are what fractions divide by.
 */
export interface MetricDefinition<Metric extends { readonly kind: string }> {
  /** The aspect of quality that it speaks of by its nature; none for custom SQL. */
  readonly dimension?: Dimension
  /** What it counts; absent when it is no number of rows. */
  readonly noun?: readonly [one: string, many: string]
  /** What its value is measured in; absent for a bare number. */
  readonly unit?: 'seconds'
  /** Columns that it speaks of: exact stored names, none for a metric of the whole table. */
  columns(metric: Metric): readonly string[]
  /** What tells it from others of its kind on the same columns. */
  variant?(metric: Metric): string
  /** Why it cannot be measured; nothing when it can. */
  flaw?(metric: Metric): string | undefined
  /** What it asks for, with its limit in words; `limit` is empty without a threshold. */
  describe(metric: Metric, limit: string): string
  /** What an engine has to read, by the name of the part; the first is what it is about. */
  parts(metric: Metric, scope: MetricScope): Readonly<Record<string, Measurement>>
  /**
   * The same parts from rows in memory, as an engine gives them. Absent when only an engine can tell.
   *
   * @throws QUALITY.* and SQL.* as the rows do.
   */
  evaluate?(metric: Metric, scope: RowScope): PartValues
  /** Tells the rows in memory that break a check; absent where no single row does. */
  breaks?(metric: Metric, rows: RowSet): (row: number) => boolean
  /** When a row of the engine breaks a check, by itself; absent where no row does, or only for what is in others. */
  broken?(metric: Metric, scope: Pick<MetricScope, 'expression'>): SqlFragment
  /** The columns of keys that break a check by being repeated; absent where rows break it one by one. */
  repeats?(metric: Metric): readonly string[]
  /** How the parts of two disjoint sets of rows become those of both. Absent when they cannot. */
  merge?(metric: Metric): Readonly<Record<string, Merge>>
  /** The number; null when there is none, as for the mean of no values. */
  value(parts: PartValues, metric: Metric, context: ValueContext): number | null | MeshError
  /** What stands behind the value, a line each, in words that hold no data. */
  details?(parts: PartValues, metric: Metric): readonly string[]
  /** What becomes of a check when there is no number. @defaultValue `skipped` */
  withoutValue?(metric: Metric): 'pass' | 'fail' | 'skipped'
  /** The rows that break a check; nothing where no single row does. Repeated keys come once, with their number. */
  failingRows?(metric: Metric, scope: MetricScope): FailingRows | undefined
}

/** What was read, by the name of the part, as engines give it. */
export type PartValues = Readonly<Record<string, unknown>>

/** How one part of two disjoint sets of rows combines; NULL gives way to a value. */
export type Merge = 'sum' | 'min' | 'max' | ((left: unknown, right: unknown) => unknown)

/** What a value may depend on beside its parts. */
export interface ValueContext {
  readonly checkId: string
  readonly clock: Clock
}
