import { isMeshError } from '@mesh/core'
import { sql } from '@mesh/sql'
import { measure } from '../measurement/measure.ts'
import { scanOf } from '../measurement/scan-of.ts'
import type { ColumnMetric } from './column-metric.ts'
import { exactSum } from './exact-sum.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { readPart } from './read-part.ts'
import { readSum } from './read-sum.ts'

/** Arithmetic mean of the values that are not NULL: their sum by their number; none when there are none. NaN is an error. */
export type MeanMetric = ColumnMetric<'mean'>

/** All that is known of {@link MeanMetric}. */
export const mean: MetricDefinition<MeanMetric> = {
  columns: ({ column }) => [column],
  describe: ({ column }, limit) => `mean of ${column} is ${limit}`,
  parts: ({ column }, { rows }) => {
    const name = sql.identifier(column)
    const scan = scanOf(rows)
    return {
      sum: measure(scan, { kind: 'sum', column }, sql`SUM(${name})`),
      count: measure(scan, { metric: 'nonNull', columns: [column] }, sql`COUNT(${name})`),
    }
  },
  evaluate: ({ column }, { rows }) => {
    const values = rows.column(column)
    return { sum: exactSum(values), count: values.cells.filter((cell) => cell !== null).length }
  },
  merge: () => ({ sum: 'sum', count: 'sum' }),
  value: (parts, _, { checkId }) => {
    const total = readSum(parts, 'sum', checkId)
    const count = readPart(parts, 'count', checkId)
    if (total === null || isMeshError(total)) return total
    return isMeshError(count) ? count : total / count
  },
}
