export type { Check, CheckSample, CheckSource, Dimension } from '../check/check.ts'
export { dimensions } from '../check/check.ts'
export type { CheckOptions, ColumnName, TableName } from '../check/check-builders.ts'
export { check } from '../check/check-builders.ts'
export { describeCheck } from '../check/describe-check.ts'
export { describeThreshold } from '../check/describe-threshold.ts'
export type {
  AgeMetric,
  CustomMetric,
  DuplicateMetric,
  FailingRowsMetric,
  InvalidRowsMetric,
  Metric,
  MetricKind,
  MissingRowsMetric,
  OrphanRowsMetric,
  RowCountMetric,
} from '../check/metric.ts'
export { metricColumns } from '../check/metric-columns.ts'
export type { Comparison, Measure, Threshold } from '../check/threshold.ts'
export { threshold } from '../check/threshold.ts'
export type { RangeBound, RuleValue, ValueRule } from '../check/value-rule.ts'
export type { DeriveAllOptions } from '../derive/derive-all-checks.ts'
export { deriveAllChecks } from '../derive/derive-all-checks.ts'
export type { DerivedChecks } from '../derive/derive-checks.ts'
export { deriveChecks } from '../derive/derive-checks.ts'
export type { DeriveOptions } from '../derive/derive-options.ts'
export type { HistorySeries } from '../history/history-series.ts'
export { seriesOf } from '../history/history-series.ts'
export type { HistoryPoint, MetricHistory, RecordedRun } from '../history/metric-history.ts'
export type {
  CheckPlan,
  FailingRowsQuery,
  MeasuredCheck,
  MeasurementKeys,
  PlannedCheck,
  PlanStep,
  RefusedCheck,
} from '../plan/check-plan.ts'
export { explainChecks } from '../plan/explain-checks.ts'
export type { Lane, Measurement, MeasurementSource } from '../plan/measurement.ts'
export { lanes } from '../plan/measurement.ts'
export { planChecks } from '../plan/plan-checks.ts'
export type { ReportFormat, ReportOptions } from '../report/render-check-run.ts'
export { renderCheckRun, reportFormats } from '../report/render-check-run.ts'
export type { CheckFailure, CheckResult, RowSamples } from '../run/check-result.ts'
export type { CheckRun } from '../run/check-run.ts'
export type { Outcome } from '../run/outcome.ts'
export { outcomes, worstOutcome } from '../run/outcome.ts'
export { runChecks } from '../run/run-checks.ts'
export type { RunOptions, RunProgress } from '../run/run-options.ts'
