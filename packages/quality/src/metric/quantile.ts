import { sql } from '@mesh/sql'
import { measure } from '../measurement/measure.ts'
import { scanOf } from '../measurement/scan-of.ts'
import { compareCells } from '../rows/cell/compare-cells.ts'
import { rowValue } from '../rows/cell/row-value.ts'
import { parseDecimal } from '../rows/decimal/parse-decimal.ts'
import { powerOfTen } from '../rows/decimal/power-of-ten.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { readOptional } from './read-optional.ts'

/**
 * The smallest value that is not NULL, of those that occur in a numeric column, at or below which lie at least `at` of the
 * values (PERCENTILE_DISC: nothing is interpolated, so engines agree on every digit); none when there is none. 0.5 is the median,
 * of an even number of values the lower of the two in the middle.
 */
export interface QuantileMetric {
  readonly kind: 'quantile'
  readonly column: string
  /** From 0 to 1. */
  readonly at: number
}

/** All that is known of {@link QuantileMetric}. */
export const quantile: MetricDefinition<QuantileMetric> = {
  columns: ({ column }) => [column],
  variant: ({ at }) => String(at),
  flaw: ({ at }) => (at >= 0 && at <= 1 ? undefined : 'Its quantile is not from 0 to 1.'),
  describe: ({ column, at }, limit) =>
    `${at === 0.5 ? 'median' : `${Number((at * 100).toPrecision(12))} % quantile`} of ${column} is ${limit}`,
  parts: (metric, { rows }) => {
    const at = sql.literal(metric.at)
    const expression = sql.call('quantile', sql.identifier(metric.column), at)
    return { value: measure(scanOf(rows), metric, expression) }
  },
  evaluate: ({ column, at }, { rows }) => {
    const { type, cells } = rows.column(column)
    const sorted = cells.filter((cell) => cell !== null).sort(compareCells(type))
    const found = sorted[rankOf(at, sorted.length) - 1]
    return { value: found === undefined ? null : rowValue(type)(found) }
  },
  value: (parts, _, { checkId }) => readOptional(parts, 'value', checkId),
}

// Exactly: 0.07 of 100 values are 7, and 0.07 * 100 is 7.000000000000001.
function rankOf(at: number, count: number): number {
  const { units, scale } = parseDecimal(String(at)) ?? { units: 0n, scale: 0 }
  const unit = powerOfTen(scale)
  return Math.max(1, Number((units * BigInt(count) + unit - 1n) / unit))
}
