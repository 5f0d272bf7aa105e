import { sql } from '@mesh/sql'
import { fromRows } from '../measurement/checked-rows.ts'
import { divisors } from '../measurement/divisors.ts'
import { measure } from '../measurement/measure.ts'
import { scanOf } from '../measurement/scan-of.ts'
import { assertText } from '../rows/cell/assert-text.ts'
import { countBroken } from '../rows/count-broken.ts'
import type { RowSet } from '../rows/table/row-set.ts'
import type { ColumnMetric } from './column-metric.ts'
import { countValue } from './count-value.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { rowsWhere } from './rows-where.ts'

/**
 * Rows whose text is not NULL and has nothing but white space in it: space, tab, line feed, vertical tab, form feed and carriage
 * return. NULL is missing, not blank. `fractionOfNonNull` divides by the rows whose value is not NULL.
 */
export type BlankRowsMetric = ColumnMetric<'blankRows'>

const somethingElse = '[^ \\t\\n\\v\\f\\r]'

const isBlank = (column: string) =>
  sql`NOT ${sql.call('regexSearch', sql.identifier(column), sql.literal(somethingElse))}`

/** All that is known of {@link BlankRowsMetric}. */
export const blankRows: MetricDefinition<BlankRowsMetric> = {
  dimension: 'completeness',
  noun: ['blank row', 'blank rows'],
  columns: ({ column }) => [column],
  describe: ({ column }) => `${column} is never blank`,
  parts: (metric, { rows, measures }) => ({
    value: measure(scanOf(rows), metric, sql.call('countIf', isBlank(metric.column))),
    ...divisors(rows, measures, [metric.column]),
  }),
  evaluate: (metric, scope) => countBroken(scope, breaks(metric, scope.rows), [metric.column]),
  breaks,
  broken: ({ column }) => isBlank(column),
  merge: () => ({ value: 'sum', rows: 'sum', nonNull: 'sum' }),
  value: countValue,
  failingRows: ({ column }, { rows, sample }) =>
    rowsWhere(sample, [column], fromRows(rows, [isBlank(column)])),
}

function breaks({ column }: BlankRowsMetric, rows: RowSet): (row: number) => boolean {
  const { type, cells } = rows.column(column)
  assertText(type)
  const filled = new RegExp(somethingElse)
  return (row) => {
    const cell = cells[row] ?? null
    return cell !== null && !filled.test(String(cell))
  }
}
