import { sql } from '@mesh/sql'
import { fromRows } from '../measurement/checked-rows.ts'
import { divisors } from '../measurement/divisors.ts'
import { measure } from '../measurement/measure.ts'
import { scanOf } from '../measurement/scan-of.ts'
import { countBroken } from '../rows/count-broken.ts'
import type { RowSet } from '../rows/table/row-set.ts'
import { breaksRule } from '../rule/breaks-rule.ts'
import { brokenRule } from '../rule/broken-rule.ts'
import { describeRule } from '../rule/describe-rule.ts'
import { ruleFlaw } from '../rule/rule-flaw.ts'
import type { ValueRule } from '../rule/value-rule.ts'
import { countValue } from './count-value.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { rowsWhere } from './rows-where.ts'

/** Rows whose value is not NULL and breaks the rule. `fractionOfNonNull` divides by the rows whose value is not NULL. */
export interface InvalidRowsMetric {
  readonly kind: 'invalidRows'
  readonly column: string
  readonly rule: ValueRule
}

/** All that is known of {@link InvalidRowsMetric}. */
export const invalidRows: MetricDefinition<InvalidRowsMetric> = {
  dimension: 'conformity',
  noun: ['invalid row', 'invalid rows'],
  columns: ({ column }) => [column],
  variant: ({ rule }) => (rule.kind === 'format' ? `format ${rule.format}` : rule.kind),
  flaw: ({ rule }) => ruleFlaw(rule),
  describe: ({ column, rule }) => `${column} ${describeRule(rule)}`,
  parts: (metric, { rows, measures }) => {
    const broken = sql.call('countIf', brokenRule(sql.identifier(metric.column), metric.rule))
    return { value: measure(scanOf(rows), metric, broken), ...divisors(rows, measures, [metric.column]) }
  },
  evaluate: (metric, scope) => countBroken(scope, breaks(metric, scope.rows), [metric.column]),
  breaks,
  broken: ({ column, rule }) => brokenRule(sql.identifier(column), rule),
  merge: () => ({ value: 'sum', rows: 'sum', nonNull: 'sum' }),
  value: countValue,
  failingRows: ({ column, rule }, { rows, sample }) =>
    rowsWhere(sample, [column], fromRows(rows, [brokenRule(sql.identifier(column), rule)])),
}

function breaks({ column, rule }: InvalidRowsMetric, rows: RowSet): (row: number) => boolean {
  const { type, cells } = rows.column(column)
  const isBroken = breaksRule(type, rule)
  return (row) => {
    const cell = cells[row] ?? null
    return cell !== null && isBroken(cell)
  }
}
