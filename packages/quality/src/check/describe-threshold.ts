import { assertNever } from '@mesh/core'
import { metricDefinition } from '../metric/definitions.ts'
import type { Metric } from '../metric/metric.ts'
import { formatDuration } from './format-duration.ts'
import { formatNumber } from './format-number.ts'
import { formatPercent } from './format-percent.ts'
import type { Comparison, Measure, Threshold } from './threshold.ts'

/** A threshold in words, in the unit of its metric: `at most 1 % of rows`, `at most 2 hours`. */
export function describeThreshold(threshold: Threshold, metric: Metric): string {
  const of = unit(threshold.measure)
  const write = (limit: number): string => writeLimit(limit, threshold.measure, metric)
  switch (threshold.kind) {
    case 'compare':
      return `${words[threshold.operator]}${write(threshold.limit)}${of}`
    case 'between':
    case 'notBetween': {
      const ends = `between ${write(threshold.low)} and ${write(threshold.high)}`
      const not = threshold.kind === 'between' ? '' : 'not '
      return `${not}${ends}${threshold.inclusive ? '' : ' (both excluded)'}${of}`
    }
    default:
      return assertNever(threshold, 'threshold')
  }
}

const words: Readonly<Record<Comparison, string>> = {
  '=': '',
  '!=': 'anything but ',
  '<': 'less than ',
  '<=': 'at most ',
  '>': 'more than ',
  '>=': 'at least ',
}

function writeLimit(limit: number, measure: Measure, metric: Metric): string {
  if (measure !== 'value') return formatPercent(limit)
  return metricDefinition(metric).unit === 'seconds' ? formatDuration(limit) : formatNumber(limit)
}

function unit(measure: Measure): string {
  switch (measure) {
    case 'value':
      return ''
    case 'fractionOfRows':
      return ' of rows'
    case 'fractionOfNonNull':
      return ' of non-null rows'
    default:
      return assertNever(measure, 'measure')
  }
}
