import { sql } from '@mesh/sql'
import { fromRows } from '../measurement/checked-rows.ts'
import { divisors } from '../measurement/divisors.ts'
import { measure } from '../measurement/measure.ts'
import { scanOf } from '../measurement/scan-of.ts'
import { valueIn } from '../rows/cast/value-in.ts'
import { countBroken } from '../rows/count-broken.ts'
import type { RowSet } from '../rows/table/row-set.ts'
import { describeValues } from '../rule/describe-values.ts'
import { isMissing } from '../rule/is-missing.ts'
import type { RuleValue } from '../rule/rule-value.ts'
import { countValue } from './count-value.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { rowsWhere } from './rows-where.ts'

/**
 * Rows whose value is NULL or equals one of `missingValues`, which stand for NULL in the data (`''`, `N/A`, `-1`).
 * `fractionOfRows` divides by all rows; `fractionOfNonNull` has no meaning here and counts as `fractionOfRows`.
 */
export interface MissingRowsMetric {
  readonly kind: 'missingRows'
  readonly column: string
  readonly missingValues: readonly RuleValue[]
}

/** All that is known of {@link MissingRowsMetric}. */
export const missingRows: MetricDefinition<MissingRowsMetric> = {
  dimension: 'completeness',
  noun: ['row without a value', 'rows without a value'],
  columns: ({ column }) => [column],
  describe: ({ column, missingValues }) =>
    missingValues.length === 0
      ? `${column} is never NULL`
      : `${column} is never NULL or ${describeValues(missingValues)}`,
  parts: (metric, { rows }) => {
    const column = sql.identifier(metric.column)
    const counted =
      metric.missingValues.length === 0
        ? sql`COUNT(*) - COUNT(${column})`
        : sql.call('countIf', isMissing(column, metric.missingValues))
    return { value: measure(scanOf(rows), metric, counted), ...divisors(rows, new Set(), []) }
  },
  evaluate: (metric, scope) => countBroken(scope, breaks(metric, scope.rows)),
  breaks,
  broken: ({ column, missingValues }) => isMissing(sql.identifier(column), missingValues),
  merge: () => ({ value: 'sum', rows: 'sum' }),
  value: countValue,
  failingRows: ({ column, missingValues }, { rows, sample }) =>
    rowsWhere(sample, [column], fromRows(rows, [isMissing(sql.identifier(column), missingValues)])),
}

function breaks({ column, missingValues }: MissingRowsMetric, rows: RowSet): (row: number) => boolean {
  const { type, cells } = rows.column(column)
  const standsForNull = valueIn(type, missingValues)
  return (row) => {
    const cell = cells[row] ?? null
    return cell === null || standsForNull(cell)
  }
}
