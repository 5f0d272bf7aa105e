export type { Check, CheckSample, CheckSource, Dimension } from '../check/check.ts'
export { dimensions } from '../check/check.ts'
export type { CheckOptions, ColumnName, TableName } from '../check/check-builders.ts'
export { check } from '../check/check-builders.ts'
export { describeCheck } from '../check/describe-check.ts'
export { formatThreshold } from '../check/format-threshold.ts'
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
export type { CheckFailure, CheckResult, RowSamples } from '../run/check-result.ts'
export type { CheckRun } from '../run/check-run.ts'
export type { Outcome } from '../run/outcome.ts'
export { outcomes, worstOutcome } from '../run/outcome.ts'
