import { formatDuration } from '../check/format-duration.ts'
import { formatNumber } from '../check/format-number.ts'
import { formatPercent } from '../check/format-percent.ts'
import { metricDefinition } from '../metric/definitions.ts'
import { metricColumns } from '../metric/metric-columns.ts'
import type { CheckResult, SegmentResult } from '../run/check-result.ts'

/** What was measured, in words: `3 invalid rows of 3,000,000 (0.0001 %)`, `1,204 rows; 980 before`. */
export function tellResult(result: CheckResult): string {
  const { value, comparison, reason, segments } = result
  const more = value === undefined ? [] : [comparison ?? reason]
  return [tellValue(result), ...more, segments && countBroken(segments)]
    .filter((part) => part !== undefined && part !== '')
    .join('; ')
}

function tellValue({ check, value, rows, nonNull, error, reason }: CheckResult): string {
  if (value === undefined) return error === undefined ? (reason ?? '') : `${error.code}: ${error.message}`
  const { metric } = check
  const { noun, unit } = metricDefinition(metric)
  if (value === null) return ['no value', ...metricColumns(metric).slice(0, 1)].join(' in ')
  if (unit === 'seconds') return `${formatDuration(value)} old`
  if (noun === undefined) return formatNumber(value)
  const count = countOf(value, noun)
  const divisor = usesNonNull(check) ? nonNull : rows
  const of = usesNonNull(check) ? ' non-null' : ''
  return divisor === undefined || metric.kind === 'rowCount'
    ? count
    : `${count} of ${formatNumber(divisor)}${of}${value === 0 || divisor === 0 ? '' : ` (${formatPercent(value / divisor)})`}`
}

function countBroken(segments: readonly SegmentResult[]): string {
  const broken = segments.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skipped').length
  const all = countOf(segments.length, ['segment', 'segments'])
  return broken === 0 ? all : `${formatNumber(broken)} of ${all}`
}

const usesNonNull = ({ must, should }: CheckResult['check']): boolean =>
  (must ?? should)?.measure === 'fractionOfNonNull'

const countOf = (value: number, [one, many]: readonly [string, string]): string =>
  `${formatNumber(value)} ${value === 1 ? one : many}`
