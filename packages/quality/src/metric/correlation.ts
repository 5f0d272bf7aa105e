import { isMeshError } from '@mesh/core'
import { sql } from '@mesh/sql'
import { haveValues } from '../measurement/have-values.ts'
import { measure } from '../measurement/measure.ts'
import { scanOf } from '../measurement/scan-of.ts'
import { numberOf } from '../rows/cell/number-of.ts'
import { finite } from './finite.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { readPart } from './read-part.ts'

/**
 * Pearson's correlation of two numeric columns over the rows in which neither is NULL, from -1 to 1, to 9 digits after the
 * point; none of fewer than two rows, and none when one of the columns never changes.
 */
export interface CorrelationMetric {
  readonly kind: 'correlation'
  readonly columns: readonly [string, string]
}

/** All that is known of {@link CorrelationMetric}. */
export const correlation: MetricDefinition<CorrelationMetric> = {
  dimension: 'consistency',
  columns: ({ columns }) => columns,
  flaw: ({ columns }) => (columns.length === 2 ? undefined : 'A correlation is of two columns.'),
  describe: ({ columns }, limit) => `correlation of ${columns.join(' and ')} is ${limit}`,
  parts: ({ kind, columns }, { rows }) => {
    const names = columns.map((column) => sql.identifier(column))
    const scan = scanOf(rows)
    return {
      value: measure(scan, { kind, columns }, sql`CORR(${sql.join(names)})`),
      count: measure(scan, { metric: 'nonNull', columns }, sql.call('countIf', haveValues(columns))),
    }
  },
  evaluate: ({ columns: [left, right] }, { rows }) => {
    const [first, second] = [rows.column(left), rows.column(right)]
    const [readFirst, readSecond] = [numberOf(first.type), numberOf(second.type)]
    const pairs = first.cells.flatMap((cell, index) => {
      const other = second.cells[index] ?? null
      return cell === null || other === null ? [] : [[readFirst(cell), readSecond(other)] as const]
    })
    if (pairs.length > 1) pairs.flat().forEach(finite)
    const isDefined = pairs.length > 1 && changes(pairs, 0) && changes(pairs, 1)
    return { value: isDefined ? pearson(pairs) : null, count: pairs.length }
  },
  value: (parts, _, { checkId }) => {
    const count = readPart(parts, 'count', checkId)
    if (isMeshError(count)) return count
    if (count < 2 || parts.value === null || Number.isNaN(parts.value)) return null
    const value = readPart(parts, 'value', checkId)
    return isMeshError(value) ? value : Math.max(-1, Math.min(1, Math.round(value * 1e9) / 1e9 || 0))
  },
}

const changes = (pairs: readonly (readonly [number, number])[], side: 0 | 1): boolean =>
  pairs.some((pair) => pair[side] !== pairs[0]?.[side])

function pearson(pairs: readonly (readonly [number, number])[]): number {
  const meanOf = (side: 0 | 1): number =>
    pairs.reduce((sum, pair) => sum + finite(pair[side]), 0) / pairs.length
  const [left, right] = [meanOf(0), meanOf(1)]
  let [both, leftSquares, rightSquares] = [0, 0, 0]
  for (const [x, y] of pairs) {
    both += (x - left) * (y - right)
    leftSquares += (x - left) ** 2
    rightSquares += (y - right) ** 2
  }
  const spread = Math.sqrt(finite(leftSquares)) * Math.sqrt(finite(rightSquares))
  return spread === 0 ? Number.NaN : both / spread
}
