import { sql } from '@mesh/sql'
import { fromRows } from '../measurement/checked-rows.ts'
import { divisors } from '../measurement/divisors.ts'
import { measure } from '../measurement/measure.ts'
import { scanOf } from '../measurement/scan-of.ts'
import { countBroken } from '../rows/count-broken.ts'
import type { RowSet } from '../rows/table/row-set.ts'
import { countValue } from './count-value.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { rowsWhere } from './rows-where.ts'

/**
 * Rows for which an SQL condition, which may speak of several columns, is false. A row for which it is NULL is not broken, as
 * with SQL's CHECK; write `COALESCE(…, FALSE)` or `IS NOT NULL` to demand more.
 */
export interface BrokenRowsMetric {
  readonly kind: 'brokenRows'
  /** What has to be true of every row. */
  readonly expression: string
  /** Columns that the condition speaks of, for reports and samples. */
  readonly columns: readonly string[]
}

/** All that is known of {@link BrokenRowsMetric}. */
export const brokenRows: MetricDefinition<BrokenRowsMetric> = {
  dimension: 'consistency',
  noun: ['broken row', 'broken rows'],
  columns: ({ columns }) => columns,
  variant: ({ expression, columns }) => (columns.length === 0 ? expression : ''),
  describe: ({ expression }) => expression,
  parts: ({ kind, expression }, { rows, expression: spell }) => {
    const broken = sql.call('countIf', sql`NOT (${spell(expression)})`)
    return { value: measure(scanOf(rows), { kind, expression }, broken), ...divisors(rows, new Set(), []) }
  },
  evaluate: (metric, scope) => countBroken(scope, breaks(metric, scope.rows)),
  breaks,
  broken: ({ expression }, { expression: spell }) => sql`NOT (${spell(expression)})`,
  merge: () => ({ value: 'sum', rows: 'sum' }),
  value: countValue,
  failingRows: ({ expression, columns }, { rows, sample, expression: spell }) => {
    const broken = sql`NOT (${spell(expression)})`
    const from = fromRows(rows, [broken])
    return sample.columns.length === 0 && columns.length === 0
      ? { query: sql`SELECT * ${from}` }
      : rowsWhere(sample, columns, from)
  },
}

function breaks({ expression }: BrokenRowsMetric, rows: RowSet): (row: number) => boolean {
  const { cells } = rows.evaluate(expression)
  return (row) => cells[row] === false
}
