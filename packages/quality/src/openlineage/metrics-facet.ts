import type { Metric } from '../metric/metric.ts'
import type { CheckResult } from '../run/check-result.ts'
import type { ColumnMetrics, DataQualityMetricsFacet, OpenLineageFacet } from './open-lineage-event.ts'

/** What checks without filter measured of a table and its columns; nothing when they measured none of it. */
export function metricsFacet(
  results: readonly CheckResult[],
): Omit<DataQualityMetricsFacet, keyof OpenLineageFacet> | undefined {
  const whole = results.filter(
    ({ check: { filter, window, groupBy } }) =>
      filter === undefined && window === undefined && groupBy === undefined,
  )
  const rowCount = whole.find(({ rows }) => rows !== undefined)?.rows
  const columns = new Map<string, ColumnMetrics>()
  for (const { check, value } of whole) {
    if (typeof value !== 'number') continue
    const found = columnMetric(check.metric, value)
    if (found === undefined) continue
    const known = columns.get(found.column)
    const quantiles = { ...known?.quantiles, ...found.metrics.quantiles }
    columns.set(found.column, {
      ...known,
      ...found.metrics,
      ...(Object.keys(quantiles).length > 0 && { quantiles }),
    })
  }
  if (rowCount === undefined && columns.size === 0) return undefined
  return { ...(rowCount !== undefined && { rowCount }), columnMetrics: Object.fromEntries(columns) }
}

function columnMetric(
  metric: Metric,
  value: number,
): { readonly column: string; readonly metrics: ColumnMetrics } | undefined {
  switch (metric.kind) {
    case 'missingRows':
      // With values that stand for NULL it is no number of NULLs.
      return metric.missingValues.length === 0
        ? { column: metric.column, metrics: { nullCount: value } }
        : undefined
    case 'distinctValues': {
      const [column, ...others] = metric.columns
      return column === undefined || others.length > 0
        ? undefined
        : { column, metrics: { distinctCount: value } }
    }
    case 'sum':
      return { column: metric.column, metrics: { sum: value } }
    case 'minimum':
      return { column: metric.column, metrics: { min: value } }
    case 'maximum':
      return { column: metric.column, metrics: { max: value } }
    case 'quantile':
      return { column: metric.column, metrics: { quantiles: { [String(metric.at)]: value } } }
    default:
      return undefined
  }
}
