import { metricDefinition } from '../metric/definitions.ts'
import type { Metric } from '../metric/metric.ts'
import type { Check } from './check.ts'
import { describeThreshold } from './describe-threshold.ts'
import { describeWindow } from './describe-window.ts'

/**
 * What a check asks for, in a few words for a person, without the table and without thresholds on broken rows:
 * `IATA is unique`, `LATITUDE from -90 to 90`, `at least 3,000 rows`.
 */
export function describeCheck(check: Check): string {
  const { metric, filter, window, groupBy } = check
  const threshold = check.must ?? check.should
  const limit = threshold === undefined ? '' : describeThreshold(threshold, metric)
  const words = isOwnQuery(metric) ? check.description : undefined
  const what = words ?? metricDefinition(metric).describe(metric, limit)
  return [
    what,
    ...(filter === undefined ? [] : [`where ${filter}`]),
    ...(window === undefined ? [] : [describeWindow(window)]),
    ...(groupBy === undefined ? [] : [`for each ${groupBy.join(', ')}`]),
  ].join(', ')
}

// Only its author knows what a query is about.
const isOwnQuery = (metric: Metric): boolean => 'query' in metric
