import { assertNever } from '@mesh/core'
import { formatNumber } from './format-number.ts'
import { formatPercent } from './format-percent.ts'
import type { Comparison, Measure, Threshold } from './threshold.ts'

/** A threshold in words: `at most 1 % of rows`. */
export function formatThreshold(threshold: Threshold): string {
  const { measure } = threshold
  switch (threshold.kind) {
    case 'compare':
      return `${words[threshold.operator]} ${formatMeasured(threshold.limit, measure)}${unit(measure)}`
    case 'between':
      return formatRange(threshold)
    case 'notBetween':
      return `not ${formatRange(threshold)}`
    default:
      return assertNever(threshold, 'threshold')
  }
}

const words: Readonly<Record<Comparison, string>> = {
  '=': 'exactly',
  '!=': 'anything but',
  '<': 'less than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
}

function formatRange({
  low,
  high,
  inclusive,
  measure,
}: Extract<Threshold, { readonly kind: 'between' | 'notBetween' }>): string {
  const ends = `${formatMeasured(low, measure)} and ${formatMeasured(high, measure)}`
  return `between ${ends}${inclusive ? '' : ' (both excluded)'}${unit(measure)}`
}

const formatMeasured = (limit: number, measure: Measure): string =>
  measure === 'value' ? formatNumber(limit) : formatPercent(limit)

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
