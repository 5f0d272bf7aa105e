import { assertNever } from '@mesh/core'
import { metricDefinition } from '../metric/definitions.ts'
import type { Metric } from '../metric/metric.ts'
import { formatDuration } from './format-duration.ts'
import { formatNumber } from './format-number.ts'
import { formatPercent } from './format-percent.ts'
import type { ChangeThreshold, Comparison, Measure, Threshold } from './threshold.ts'

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
    case 'change':
      return `${describeChange(threshold, metric)}${of}`
    case 'usual':
      return `as usual${of}`
    default:
      // A check from JSON, which is refused.
      return 'of an unknown kind'
  }
}

function describeChange({ by, low, high, measure }: ChangeThreshold, metric: Metric): string {
  const write = (limit: number): string =>
    by === 'relative' ? formatPercent(Math.abs(limit)) : writeLimit(Math.abs(limit), measure, metric)
  const signed = (limit: number): string => `${write(limit)} ${limit < 0 ? 'less' : 'more'}`
  const than = 'than before'
  if (low !== undefined && high !== undefined)
    return low === -high
      ? `at most ${write(high)} more or less ${than}`
      : `from ${signed(low)} to ${signed(high)} ${than}`
  if (high !== undefined) return `at most ${signed(high)} ${than}`
  return low !== undefined && low < 0
    ? `at most ${signed(low)} ${than}`
    : `at least ${signed(low ?? 0)} ${than}`
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
