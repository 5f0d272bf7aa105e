import type { Diagnostic, SqlStatement } from '@mesh/core'

/** Statements that make Snowflake measure and judge checks by itself. */
export interface DataMetricExport {
  readonly kind: 'dataMetricExport'
  /** In the order in which they have to run: functions, schedules, what ties them to tables. */
  readonly statements: readonly DataMetricStatement[]
  /** One for each check that Snowflake cannot judge, `QUALITY.NO_DATA_METRIC`. */
  readonly diagnostics: readonly Diagnostic[]
}

/** One statement of a {@link DataMetricExport}. */
export interface DataMetricStatement {
  readonly kind: 'function' | 'schedule' | 'association'
  readonly statement: SqlStatement
  /** Ids of the checks that it serves. */
  readonly checks: readonly string[]
}
