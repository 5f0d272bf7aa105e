import { assertNever } from '@mesh/core'
import type { Dimension } from './check.ts'
import type { Metric } from './metric.ts'

/** The aspect of quality that a metric speaks of by its nature; none for custom SQL. */
export function defaultDimension(metric: Metric): Dimension | undefined {
  switch (metric.kind) {
    case 'missingRows':
      return 'completeness'
    case 'invalidRows':
      return 'conformity'
    case 'surplusRows':
    case 'duplicatedKeys':
    case 'rowsInDuplicates':
      return 'uniqueness'
    case 'orphanRows':
      return 'consistency'
    case 'rowCount':
      return 'coverage'
    case 'ageSeconds':
      return 'timeliness'
    case 'customMetric':
    case 'failingRows':
      return undefined
    default:
      return assertNever(metric, 'metric')
  }
}
