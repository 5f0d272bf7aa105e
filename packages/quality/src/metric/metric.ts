import type { DriftMetric } from '../drift/drift-metric.ts'
import type { SchemaDifferencesMetric } from '../schema/schema-differences.ts'
import type { AgeMetric } from './age-seconds.ts'
import type { BlankRowsMetric } from './blank-rows.ts'
import type { BrokenRowsMetric } from './broken-rows.ts'
import type { CorrelationMetric } from './correlation.ts'
import type { CustomMetric } from './custom-metric.ts'
import type { DistinctValuesMetric } from './distinct-values.ts'
import type { DuplicateMetric } from './duplicates.ts'
import type { EntropyMetric } from './entropy.ts'
import type { MaximumMetric, MinimumMetric } from './extreme.ts'
import type { FailingRowsMetric } from './failing-rows.ts'
import type { GapsMetric } from './gaps.ts'
import type { InvalidJsonMetric } from './invalid-json.ts'
import type { InvalidRowsMetric } from './invalid-rows.ts'
import type { MeanMetric } from './mean.ts'
import type { MissingRowsMetric } from './missing-rows.ts'
import type { OrphanRowsMetric } from './orphan-rows.ts'
import type { QuantileMetric } from './quantile.ts'
import type { RowCountMetric } from './row-count.ts'
import type { SkewnessMetric } from './skewness.ts'
import type { StandardDeviationMetric } from './standard-deviation.ts'
import type { SumMetric } from './sum.ts'
import type { AverageLengthMetric, MaximumLengthMetric, MinimumLengthMetric } from './text-length.ts'
import type { VarianceMetric } from './variance.ts'

/** What a check measures. */
export type Metric =
  | RowCountMetric
  | MissingRowsMetric
  | BlankRowsMetric
  | InvalidRowsMetric
  | InvalidJsonMetric
  | BrokenRowsMetric
  | DuplicateMetric
  | OrphanRowsMetric
  | AgeMetric
  | GapsMetric
  | SchemaDifferencesMetric
  | DriftMetric
  | DistinctValuesMetric
  | MinimumMetric
  | MaximumMetric
  | SumMetric
  | MeanMetric
  | StandardDeviationMetric
  | VarianceMetric
  | SkewnessMetric
  | QuantileMetric
  | EntropyMetric
  | CorrelationMetric
  | MinimumLengthMetric
  | MaximumLengthMetric
  | AverageLengthMetric
  | CustomMetric
  | FailingRowsMetric

/** The names of the metrics. */
export type MetricKind = Metric['kind']
