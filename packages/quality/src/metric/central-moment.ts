import { isMeshError } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import { measure } from '../measurement/measure.ts'
import { scanOf } from '../measurement/scan-of.ts'
import { extremeOf } from '../rows/extreme-of.ts'
import type { ColumnMetric } from './column-metric.ts'
import { finite } from './finite.ts'
import { floatValue } from './float-value.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { numericCells } from './numeric-cells.ts'
import { readPart } from './read-part.ts'

/** Digits in which engines agree on what they compute from deviations, whatever the order of the rows. */
const sharedDigits = 9

/**
 * A statistic of how values lie around their mean, which an engine gives as a double; to 9 digits. None when there are fewer
 * than `fewest` values, or when the engine knows none. What it is of values that are all equal is `ofEqual`: an engine would
 * tell the noise of its mean.
 */
export function centralMoment<Kind extends string>(
  words: string,
  fewest: number,
  expression: (column: SqlFragment) => SqlFragment,
  of: (values: readonly number[]) => number,
  ofEqual: number | null,
  finish: (value: number) => number = (value) => value,
): MetricDefinition<ColumnMetric<Kind>> {
  return {
    columns: ({ column }) => [column],
    describe: ({ column }, limit) => `${words} of ${column} is ${limit}`,
    parts: ({ column }, { rows }) => {
      const name = sql.identifier(column)
      // Snowflake cuts what it computes of exact numbers to a few digits.
      const moment = expression(sql`CAST(${name} AS DOUBLE)`)
      const scan = scanOf(rows)
      return {
        value: measure(scan, { moment: words, column }, moment),
        count: measure(scan, { metric: 'nonNull', columns: [column] }, sql`COUNT(${name})`),
        lowest: measure(scan, { kind: 'minimum', column }, sql`MIN(${name})`),
        highest: measure(scan, { kind: 'maximum', column }, sql`MAX(${name})`),
      }
    },
    evaluate: ({ column }, { rows }) => {
      const values = numericCells(rows, column)
      const [lowest, highest] = [extremeOf(rows.column(column), 'min'), extremeOf(rows.column(column), 'max')]
      const isDefined = values.length >= fewest && lowest !== highest
      return {
        value: isDefined ? finite(of(values.map(finite))) : null,
        count: values.length,
        lowest,
        highest,
      }
    },
    value: (parts, _, { checkId }) => {
      const count = readPart(parts, 'count', checkId)
      if (isMeshError(count)) return count
      if (count < fewest) return null
      const [lowest, highest] = [readPart(parts, 'lowest', checkId), readPart(parts, 'highest', checkId)]
      if (isMeshError(lowest)) return lowest
      if (isMeshError(highest)) return highest
      if (lowest === highest) return ofEqual
      if (parts.value === null || Number.isNaN(parts.value)) return null
      const value = readPart(parts, 'value', checkId)
      return isMeshError(value) ? value : floatValue(finish(value), sharedDigits)
    },
  }
}
