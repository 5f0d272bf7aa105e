export type { AlertItem, AlertMessage } from '../alert/alert-message.ts'
export type { AlertChannel } from '../alert/channel/alert-channel.ts'
export type { PagerDutyOptions } from '../alert/channel/pager-duty-channel.ts'
export { pagerDutyChannel } from '../alert/channel/pager-duty-channel.ts'
export type { DeliveryOptions } from '../alert/channel/post-json.ts'
export { slackChannel } from '../alert/channel/slack-channel.ts'
export { teamsChannel } from '../alert/channel/teams-channel.ts'
export type { WebhookOptions } from '../alert/channel/webhook-channel.ts'
export { webhookChannel } from '../alert/channel/webhook-channel.ts'
export type { Alerter, AlerterOptions, AlertReport, OpenFailure } from '../alert/create-alerter.ts'
export { createAlerter } from '../alert/create-alerter.ts'
export type { Acknowledgement, AlertEntry, AlertState } from '../alert/state/alert-state.ts'
export type { FileAlertStateOptions } from '../alert/state/create-file-alert-state.ts'
export { createFileAlertState } from '../alert/state/create-file-alert-state.ts'
export { createMemoryAlertState } from '../alert/state/create-memory-alert-state.ts'
export type { AnomalyOptions, Season } from '../anomaly/anomaly-options.ts'
export { seasons } from '../anomaly/anomaly-options.ts'
export type { AnomalyScore, TooFewPoints, UsualRange } from '../anomaly/anomaly-score.ts'
export { scoreAnomaly } from '../anomaly/score-anomaly.ts'
export type { TimedValue } from '../anomaly/timed-value.ts'
export type { CheckOptions, ColumnName, TableName } from '../check/build/check-options.ts'
export type { DriftOptions } from '../check/build/drift-check.ts'
export type { Check, CheckSource } from '../check/check.ts'
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
export type { RuleEngine, RulePlace } from '../derive/rule-engine.ts'
export type { DataMetricExport, DataMetricStatement } from '../dmf/data-metric-export.ts'
export type { DataMetricOptions, DataMetricSchedule } from '../dmf/data-metric-options.ts'
export { exportDataMetrics } from '../dmf/export-data-metrics.ts'
export type { Baseline, CategoryBaseline, RangeBaseline } from '../drift/baseline.ts'
export type { CaptureOptions } from '../drift/capture-baseline.ts'
export { captureBaseline } from '../drift/capture-baseline.ts'
export type { ChiSquaredTest } from '../drift/chi-squared.ts'
export { chiSquared } from '../drift/chi-squared.ts'
export type { CountPair } from '../drift/count-pair.ts'
export type { DriftBaseline, DriftMethod, DriftMetric } from '../drift/drift-metric.ts'
export { driftMethods } from '../drift/drift-metric.ts'
export type { DriftTest } from '../drift/drift-test.ts'
export { jensenShannon } from '../drift/jensen-shannon.ts'
export { kolmogorovSmirnov } from '../drift/kolmogorov-smirnov.ts'
export { largestShareChange } from '../drift/largest-share-change.ts'
export { pairCounts } from '../drift/pair-counts.ts'
export { populationStability } from '../drift/population-stability.ts'
export { totalVariation } from '../drift/total-variation.ts'
export type { BatchOptions, RowBatch } from '../generate/generate-batches.ts'
export { generateBatches } from '../generate/generate-batches.ts'
export type { ColumnOptions, GenerateOptions, GivenTable } from '../generate/generate-options.ts'
export type { GeneratedRows } from '../generate/generate-rows.ts'
export { generateRows } from '../generate/generate-rows.ts'
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
export type { BlankRowsMetric } from '../metric/blank-rows.ts'
export type { BrokenRowsMetric } from '../metric/broken-rows.ts'
export type { ColumnMetric } from '../metric/column-metric.ts'
export type { CorrelationMetric } from '../metric/correlation.ts'
export type { CustomMetric } from '../metric/custom-metric.ts'
export type { DistinctValuesMetric } from '../metric/distinct-values.ts'
export type { DuplicateMetric, KeyMetric } from '../metric/duplicates.ts'
export type { EntropyMetric } from '../metric/entropy.ts'
export type { MaximumMetric, MinimumMetric } from '../metric/extreme.ts'
export type { FailingRowsMetric } from '../metric/failing-rows.ts'
export type { GapsMetric } from '../metric/gaps.ts'
export type { InvalidRowsMetric } from '../metric/invalid-rows.ts'
export type { MeanMetric } from '../metric/mean.ts'
export type { Metric, MetricKind } from '../metric/metric.ts'
export { metricColumns } from '../metric/metric-columns.ts'
export type { MissingRowsMetric } from '../metric/missing-rows.ts'
export type { OrphanRowsMetric } from '../metric/orphan-rows.ts'
export type { QuantileMetric } from '../metric/quantile.ts'
export type { RowCountMetric } from '../metric/row-count.ts'
export type { SkewnessMetric } from '../metric/skewness.ts'
export type { StandardDeviationMetric } from '../metric/standard-deviation.ts'
export type { SumMetric } from '../metric/sum.ts'
export type { AverageLengthMetric, MaximumLengthMetric, MinimumLengthMetric } from '../metric/text-length.ts'
export type { VarianceMetric } from '../metric/variance.ts'
export type { OpenLineageOptions } from '../openlineage/export-open-lineage.ts'
export { exportOpenLineage } from '../openlineage/export-open-lineage.ts'
export type { OpenLineageEvent } from '../openlineage/open-lineage-event.ts'
export { createFilePartitionStore } from '../partition/create-file-partition-store.ts'
export { partitionFiles } from '../partition/partition-files.ts'
export type {
  PartitionedTable,
  PartitionFile,
  PartitionOptions,
} from '../partition/partition-options.ts'
export type { PartitionState } from '../partition/partition-state.ts'
export type { PartitionStore } from '../partition/partition-store.ts'
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
export type {
  ColumnProfile,
  FormatMatch,
  HistogramBin,
  Profile,
  ProfileValue,
  Quantile,
  ReferenceProfile,
} from '../profile/profile.ts'
export type { ProfileOptions } from '../profile/profile-options.ts'
export { profileTable } from '../profile/profile-table.ts'
export type { ProfileFormat } from '../profile/render-profile.ts'
export { profileFormats, renderProfile } from '../profile/render-profile.ts'
export { suggestChecks } from '../profile/suggest-checks.ts'
export type { SuggestOptions } from '../profile/suggest-options.ts'
export type { SuggestedCheck } from '../profile/suggested-check.ts'
export type { CompareOptions, CompareProgress, TableSide } from '../reconcile/compare-options.ts'
export { compareTables } from '../reconcile/compare-tables.ts'
export type {
  AggregateDifference,
  ChangedRow,
  ComparedTable,
  DifferenceCounts,
  DifferingRow,
  SchemaDifference,
  TableComparison,
} from '../reconcile/table-comparison.ts'
export { parseCheckRun } from '../report/json/parse-check-run.ts'
export type { ReportFormat, ReportOptions } from '../report/render-check-run.ts'
export { renderCheckRun, reportFormats } from '../report/render-check-run.ts'
export type { Locate } from '../report/render-sarif.ts'
export type { RunSummary, TableSummary } from '../report/summarize-run.ts'
export { summarizeRun } from '../report/summarize-run.ts'
export { evaluateChecks } from '../rows/evaluate-checks.ts'
export type { EvaluateOptions } from '../rows/evaluate-options.ts'
export type { RowsByTable } from '../rows/table/create-row-tables.ts'
export type { AcceptedRule } from '../rule/accepted.ts'
export type { NamedFormat } from '../rule/format/named-format.ts'
export { namedFormats } from '../rule/format/named-format.ts'
export type { FormatRule } from '../rule/format.ts'
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
export type { ExpectedColumn } from '../schema/expected-column.ts'
export type { SchemaDifferencesMetric } from '../schema/schema-differences.ts'
export { dataFile } from '../source/data-file.ts'
export type { RowSource } from '../source/row-source.ts'
export type { TableSources } from '../source/table-sources.ts'
export type { Edit } from '../violate/edit.ts'
export type { MutationOptions, MutationScore, RuleScore } from '../violate/mutation-score.ts'
export { mutationScore } from '../violate/mutation-score.ts'
export type { ViolateOptions, Violation } from '../violate/violate.ts'
export { violate } from '../violate/violate.ts'
