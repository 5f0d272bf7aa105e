import type { QualifiedName } from '@mesh/core'
import { sql } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import { windowBounds } from '../check/window-bounds.ts'
import type { CheckedRows } from '../measurement/checked-rows.ts'
import { windowCondition } from '../measurement/window-condition.ts'
import type { Metric } from '../metric/metric.ts'
import type { MetricScope } from '../metric/metric-scope.ts'
import { ownExpression, ownQuery } from './own-sql.ts'
import { plainAggregateOf } from './plain-aggregate.ts'
import { plainConditionOf } from './plain-condition.ts'
import type { PlanContext } from './plan-context.ts'

/**
 * What the metric of a check is measured on.
 *
 * @throws as {@link ownExpression} and {@link ownQuery}.
 */
export function scopeOf(check: Check, context: PlanContext): MetricScope {
  const { id, table, filter: text, metric, groupBy = [], must, should, sample } = check
  const { tables, clock, partition } = context
  const expression = (written: string) => ownExpression(written, table, context)
  const window = check.window && windowBounds(check.window, clock.now())
  const conditions = [
    ...(text === undefined ? [] : [expression(text)]),
    ...(window === undefined ? [] : [windowCondition(window)]),
    ...(partition === undefined ? [] : [partition.condition]),
  ]
  const thresholds = [must, should].filter((each) => each !== undefined)
  return {
    rows: {
      table,
      spell: tables.spell,
      hasStatistics: tables.hasStatistics(table),
      groups: [...groupBy.map(expression), ...(partition?.group === undefined ? [] : [partition.group])],
      key: { table, filter: text ?? null, window, ...(groupBy.length > 0 && { groupBy }) },
      ...(conditions.length > 0 && { filter: sql.join(conditions, sql`) AND (`) }),
    },
    sample,
    measures: new Set(thresholds.map(({ measure }) => measure)),
    expression,
    ...('query' in metric && {
      query: ownQuery(id, metric.query, context),
      aggregate: aggregateOf(metric, table, context),
    }),
  }
}

/** The aggregate that the query of a metric comes to, where the scan of the table can compute it. */
function aggregateOf(
  { kind, query }: Extract<Metric, { readonly query: string }>,
  table: QualifiedName,
  context: PlanContext,
): MetricScope['aggregate'] {
  if (context.partition !== undefined) return undefined
  const read = (text: string) => ownExpression(text, table, context)
  const rowsWhere = (condition?: string): CheckedRows => ({
    table,
    spell: context.tables.spell,
    hasStatistics: context.tables.hasStatistics(table),
    groups: [],
    key: { table, filter: condition ?? null },
    ...(condition !== undefined && { filter: read(condition) }),
  })
  if (kind === 'failingRows') {
    const condition = plainConditionOf(query, table)
    return condition === undefined
      ? undefined
      : { rows: rowsWhere(), expression: sql.call('countIf', read(condition)) }
  }
  const plain = plainAggregateOf(query, table)
  return plain && { rows: rowsWhere(plain.condition), expression: read(plain.expression) }
}
