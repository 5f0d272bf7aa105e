import { assertNever } from '@mesh/core'
import type { Metric } from './metric.ts'

/** The columns that a metric speaks of: exact stored names, none for a metric of the whole table. */
export function metricColumns(metric: Metric): readonly string[] {
  switch (metric.kind) {
    case 'rowCount':
      return []
    case 'missingRows':
    case 'invalidRows':
    case 'ageSeconds':
      return [metric.column]
    case 'surplusRows':
    case 'duplicatedKeys':
    case 'rowsInDuplicates':
    case 'orphanRows':
    case 'customMetric':
    case 'failingRows':
      return metric.columns
    default:
      return assertNever(metric, 'metric')
  }
}
