import { drift } from '../drift/drift.ts'
import { schemaDifferences } from '../schema/schema-differences.ts'
import { ageSeconds } from './age-seconds.ts'
import { blankRows } from './blank-rows.ts'
import { brokenRows } from './broken-rows.ts'
import { correlation } from './correlation.ts'
import { customMetric } from './custom-metric.ts'
import { distinctValues } from './distinct-values.ts'
import { duplicatedKeys, rowsInDuplicates, surplusRows } from './duplicates.ts'
import { entropy } from './entropy.ts'
import { maximum, minimum } from './extreme.ts'
import { failingRows } from './failing-rows.ts'
import { gaps } from './gaps.ts'
import { invalidJson } from './invalid-json.ts'
import { invalidRows } from './invalid-rows.ts'
import { mean } from './mean.ts'
import type { Metric, MetricKind } from './metric.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { missingRows } from './missing-rows.ts'
import { orphanRows } from './orphan-rows.ts'
import { quantile } from './quantile.ts'
import { rowCount } from './row-count.ts'
import { skewness } from './skewness.ts'
import { standardDeviation } from './standard-deviation.ts'
import { sum } from './sum.ts'
import { averageLength, maximumLength, minimumLength } from './text-length.ts'
import { unknownMetric } from './unknown-metric.ts'
import { variance } from './variance.ts'

const definitions: {
  readonly [Kind in MetricKind]: MetricDefinition<Extract<Metric, { readonly kind: Kind }>>
} = {
  rowCount,
  missingRows,
  blankRows,
  invalidRows,
  invalidJson,
  brokenRows,
  surplusRows,
  duplicatedKeys,
  rowsInDuplicates,
  orphanRows,
  ageSeconds,
  gaps,
  schemaDifferences,
  drift,
  distinctValues,
  minimum,
  maximum,
  sum,
  mean,
  standardDeviation,
  variance,
  skewness,
  quantile,
  entropy,
  correlation,
  minimumLength,
  maximumLength,
  averageLength,
  customMetric,
  failingRows,
}

/** All that is known of a metric's kind. */
export const metricDefinition = ({ kind }: Metric): MetricDefinition<Metric> =>
  Object.hasOwn(definitions, kind) ? definitions[kind] : unknownMetric
