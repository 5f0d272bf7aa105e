import { isMeshError } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import { measure } from '../measurement/measure.ts'
import { scanOf } from '../measurement/scan-of.ts'
import { countCharacters } from '../rows/cell/count-characters.ts'
import type { RowSet } from '../rows/table/row-set.ts'
import type { ColumnMetric } from './column-metric.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { readOptional } from './read-optional.ts'
import { readPart } from './read-part.ts'
import { readSum } from './read-sum.ts'

/** Fewest code points of a text that is not NULL; none when there is none. */
export type MinimumLengthMetric = ColumnMetric<'minimumLength'>

/** Most code points of a text that is not NULL; none when there is none. */
export type MaximumLengthMetric = ColumnMetric<'maximumLength'>

/** Mean number of code points of the texts that are not NULL; none when there are none. */
export type AverageLengthMetric = ColumnMetric<'averageLength'>

/** All that is known of {@link MinimumLengthMetric}. */
export const minimumLength: MetricDefinition<MinimumLengthMetric> = define(
  'shortest',
  (length) => sql`MIN(${length})`,
  'min',
  (lengths) => lengths.reduce((best, each) => Math.min(best, each)),
)

/** All that is known of {@link MaximumLengthMetric}. */
export const maximumLength: MetricDefinition<MaximumLengthMetric> = define(
  'longest',
  (length) => sql`MAX(${length})`,
  'max',
  (lengths) => lengths.reduce((best, each) => Math.max(best, each)),
)

/** All that is known of {@link AverageLengthMetric}. */
export const averageLength: MetricDefinition<AverageLengthMetric> = {
  columns: ({ column }) => [column],
  describe: ({ column }, limit) => `average length of ${column} is ${limit}`,
  parts: ({ column }, { rows }) => {
    const name = sql.identifier(column)
    const scan = scanOf(rows)
    return {
      sum: measure(scan, { metric: 'lengths', column }, sql`SUM(${sql.call('textLength', name)})`),
      count: measure(scan, { metric: 'nonNull', columns: [column] }, sql`COUNT(${name})`),
    }
  },
  evaluate: ({ column }, { rows }) => {
    const lengths = lengthsOf(rows, column)
    return {
      sum: lengths.length === 0 ? null : lengths.reduce((sum, each) => sum + each, 0),
      count: lengths.length,
    }
  },
  merge: () => ({ sum: 'sum', count: 'sum' }),
  value: (parts, _, { checkId }) => {
    const total = readSum(parts, 'sum', checkId)
    const count = readPart(parts, 'count', checkId)
    if (total === null || isMeshError(total)) return total
    return isMeshError(count) ? count : total / count
  },
}

function define<Kind extends 'minimumLength' | 'maximumLength'>(
  word: string,
  expression: (length: SqlFragment) => SqlFragment,
  merge: 'min' | 'max',
  of: (lengths: readonly number[]) => number,
): MetricDefinition<ColumnMetric<Kind>> {
  return {
    columns: ({ column }) => [column],
    describe: ({ column }, limit) => `length of the ${word} ${column} is ${limit}`,
    parts: (metric, { rows }) => {
      const length = sql.call('textLength', sql.identifier(metric.column))
      return { value: measure(scanOf(rows), metric, expression(length)) }
    },
    evaluate: ({ column }, { rows }) => {
      const lengths = lengthsOf(rows, column)
      return { value: lengths.length === 0 ? null : of(lengths) }
    },
    merge: () => ({ value: merge }),
    value: (parts, _, { checkId }) => readOptional(parts, 'value', checkId),
  }
}

const lengthsOf = (rows: RowSet, column: string): readonly number[] =>
  rows.column(column).cells.flatMap((cell) => (cell === null ? [] : [countCharacters(String(cell))]))
