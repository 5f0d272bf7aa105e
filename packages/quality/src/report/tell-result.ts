import { assertNever } from '@mesh/core'
import { formatDuration } from '../check/format-duration.ts'
import { formatNumber } from '../check/format-number.ts'
import { formatPercent } from '../check/format-percent.ts'
import type { MetricKind } from '../check/metric.ts'
import type { CheckResult } from '../run/check-result.ts'

const nouns: Readonly<Partial<Record<MetricKind, readonly [one: string, many: string]>>> = {
  missingRows: ['row without a value', 'rows without a value'],
  invalidRows: ['invalid row', 'invalid rows'],
  surplusRows: ['surplus row', 'surplus rows'],
  duplicatedKeys: ['repeated key', 'repeated keys'],
  rowsInDuplicates: ['row that shares its key', 'rows that share their key'],
  orphanRows: ['orphan row', 'orphan rows'],
  failingRows: ['failing row', 'failing rows'],
  rowCount: ['row', 'rows'],
}

/** What was measured, in words: `3 invalid rows of 3,000,000 (0.0001 %)`. */
export function tellResult({ check, value, rows, nonNull, error, reason }: CheckResult): string {
  if (value === undefined) return error === undefined ? (reason ?? '') : `${error.code}: ${error.message}`
  const { metric } = check
  switch (metric.kind) {
    case 'ageSeconds':
      return value === null ? `no value in ${metric.column}` : `${formatDuration(value)} old`
    case 'customMetric':
      return value === null ? 'no value' : formatNumber(value)
    case 'rowCount':
      return countOf(value ?? 0, nouns.rowCount)
    case 'missingRows':
    case 'invalidRows':
    case 'surplusRows':
    case 'duplicatedKeys':
    case 'rowsInDuplicates':
    case 'orphanRows':
    case 'failingRows': {
      const count = countOf(value ?? 0, nouns[metric.kind])
      const divisor = usesNonNull(check) ? nonNull : rows
      const of = usesNonNull(check) ? ' non-null' : ''
      return divisor === undefined
        ? count
        : `${count} of ${formatNumber(divisor)}${of}${value === null || value === 0 || divisor === 0 ? '' : ` (${formatPercent(value / divisor)})`}`
    }
    default:
      return assertNever(metric, 'metric')
  }
}

const usesNonNull = ({ must, should }: CheckResult['check']): boolean =>
  (must ?? should)?.measure === 'fractionOfNonNull'

const countOf = (value: number, [one, many]: readonly [string, string] = ['', '']): string =>
  `${formatNumber(value)} ${value === 1 ? one : many}`
