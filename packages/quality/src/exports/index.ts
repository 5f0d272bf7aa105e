export type { AnomalyOptions, Season } from '../anomaly/anomaly-options.ts'
export { seasons } from '../anomaly/anomaly-options.ts'
export type { AnomalyScore, TooFewPoints, UsualRange } from '../anomaly/anomaly-score.ts'
export { scoreAnomaly } from '../anomaly/score-anomaly.ts'
export type { TimedValue } from '../anomaly/timed-value.ts'
export type { Check, CheckSource } from '../check/check.ts'
export type { CheckOptions, ColumnName, TableName } from '../check/check-builders.ts'
export { check } from '../check/check-builders.ts'
export type { CheckSample } from '../check/check-sample.ts'
export type { CheckWindow } from '../check/check-window.ts'
export { describeCheck } from '../check/describe-check.ts'
export { describeThreshold } from '../check/describe-threshold.ts'
export type { Dimension } from '../check/dimension.ts'
export { dimensions } from '../check/dimension.ts'
export type {
  BetweenThreshold,
  ChangeThreshold,
  CompareThreshold,
  Comparison,
  FixedThreshold,
  HistoryThreshold,
  Measure,
  Threshold,
  UsualThreshold,
} from '../check/threshold.ts'
export { threshold } from '../check/threshold.ts'
export type { DeriveAllOptions } from '../derive/derive-all-checks.ts'
export { deriveAllChecks } from '../derive/derive-all-checks.ts'
export type { DerivedChecks } from '../derive/derive-checks.ts'
export { deriveChecks } from '../derive/derive-checks.ts'
export type { DeriveOptions } from '../derive/derive-options.ts'
export type { FileHistoryOptions } from '../history/create-file-history.ts'
export { createFileHistory } from '../history/create-file-history.ts'
export type { SqlHistoryOptions } from '../history/create-sql-history.ts'
export { createSqlHistory } from '../history/create-sql-history.ts'
export type { FileHistory, HistoryRetention } from '../history/file-history.ts'
export type { HistorySeries } from '../history/history-series.ts'
export { seriesOf } from '../history/history-series.ts'
export type { HistoryPoint, MetricHistory, RecordedRun } from '../history/metric-history.ts'
export type { RunTrends } from '../history/read-trends.ts'
export { readTrends } from '../history/read-trends.ts'
export type { Lane, Measurement, MeasurementSource } from '../measurement/measurement.ts'
export { lanes } from '../measurement/measurement.ts'
export type { AgeMetric } from '../metric/age-seconds.ts'
export type { CustomMetric } from '../metric/custom-metric.ts'
export type { DuplicateMetric, KeyMetric } from '../metric/duplicates.ts'
export type { FailingRowsMetric } from '../metric/failing-rows.ts'
export type { InvalidRowsMetric } from '../metric/invalid-rows.ts'
export type { Metric, MetricKind } from '../metric/metric.ts'
export { metricColumns } from '../metric/metric-columns.ts'
export type { MissingRowsMetric } from '../metric/missing-rows.ts'
export type { OrphanRowsMetric } from '../metric/orphan-rows.ts'
export type { RowCountMetric } from '../metric/row-count.ts'
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
export { planChecks } from '../plan/plan-checks.ts'
export type { PlanOptions } from '../plan/plan-options.ts'
export type { ReportFormat, ReportOptions } from '../report/render-check-run.ts'
export { renderCheckRun, reportFormats } from '../report/render-check-run.ts'
export type { RunSummary, TableSummary } from '../report/summarize-run.ts'
export { summarizeRun } from '../report/summarize-run.ts'
export type { AcceptedRule } from '../rule/accepted.ts'
export type { LengthRule } from '../rule/length.ts'
export type { MultipleOfRule } from '../rule/multiple-of.ts'
export type { PatternRule } from '../rule/pattern.ts'
export type { RangeBound, RangeRule } from '../rule/range.ts'
export type { RuleValue } from '../rule/rule-value.ts'
export type { AllRule, SimpleRule, ValueRule } from '../rule/value-rule.ts'
export type { CheckFailure, CheckResult, RowSamples, SegmentResult } from '../run/check-result.ts'
export type { CheckRun } from '../run/check-run.ts'
export type { Outcome } from '../run/outcome.ts'
export { outcomes, worstOutcome } from '../run/outcome.ts'
export { runChecks } from '../run/run-checks.ts'
export type { RunOptions, RunProgress } from '../run/run-options.ts'
export { dataFile } from '../source/data-file.ts'
export type { TableSources } from '../source/table-sources.ts'
