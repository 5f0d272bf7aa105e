import { type SqlFragment, sql } from '@mesh/sql'
import { type CheckedRows, groupColumns } from '../measurement/checked-rows.ts'
import { keyOf } from '../measurement/key-of.ts'
import { measure } from '../measurement/measure.ts'
import type { Measurement, MeasurementSource } from '../measurement/measurement.ts'
import type { MetricScope } from '../metric/metric-scope.ts'
import type { DriftBaseline, DriftMetric } from './drift-metric.ts'
import { fromOrderedValues } from './from-ordered-values.ts'
import { fromRanges } from './from-ranges.ts'
import { fromValues } from './from-values.ts'

/**
 * What is read to compare a column with other rows, in one statement: nulls of both sides, and either the largest distance of
 * the distribution functions as a whole number, or the pairs of counts with how many values share them. All numbers are exact.
 */
export function driftOfRows(
  metric: DriftMetric,
  baseline: Extract<DriftBaseline, { readonly kind: 'rows' }>,
  { rows, expression }: MetricScope,
): Readonly<Record<string, Measurement>> {
  const groups = groupColumns(rows)
  const { filter: _, ...unfiltered } = rows
  const before: CheckedRows = {
    ...unfiltered,
    table: baseline.table,
    ...(baseline.filter !== undefined && { filter: expression(baseline.filter) }),
  }
  const values = fromValues(before, baseline.column ?? metric.column, rows, metric.column)
  const ordered = fromOrderedValues(values, groups)
  const what = { ...rows.key, column: metric.column, baseline }
  const source = (shape: string, from: SqlFragment): MeasurementSource => ({
    kind: 'rows',
    lane: 'join',
    key: keyOf('drift', { ...what, shape }),
    from,
    groups,
  })
  if (metric.method.startsWith('kolmogorovSmirnov')) {
    const distance = source('ordered', ordered)
    return {
      value: measure(distance, { part: 'gap' }, largestGap),
      left: measure(distance, { part: 'left' }, sql`MAX(MESH_LEFT_ALL)`),
      right: measure(distance, { part: 'right' }, sql`MAX(MESH_RIGHT_ALL)`),
    }
  }
  const { ranges } = metric
  const counts = ranges === undefined ? values : fromRanges(ordered, groups, ranges)
  const pairs = source(
    ranges === undefined ? 'pairs' : `pairs of ${ranges} ranges`,
    fromPairs(counts, groups),
  )
  return {
    value: measure(pairs, { part: 'pairs' }, pairList),
    leftNulls: measure(pairs, { part: 'leftNulls' }, nullsOf(sql`MESH_LEFT`)),
    rightNulls: measure(pairs, { part: 'rightNulls' }, nullsOf(sql`MESH_RIGHT`)),
  }
}

const largestGap = sql`MAX(ABS(MESH_LEFT_UPTO * MESH_RIGHT_ALL - MESH_RIGHT_UPTO * MESH_LEFT_ALL))`

const nullsOf = (side: SqlFragment): SqlFragment =>
  sql`COALESCE(SUM(CASE WHEN MESH_NULL = 1 THEN ${side} ELSE 0 END), 0)`

const text = (column: SqlFragment): SqlFragment => sql.call('toText', column)

/** Read by {@link readPairs}: `3:5x2,1:0x40`. */
const pairList = sql`LISTAGG(CASE WHEN MESH_NULL = 0 THEN ${text(sql`MESH_LEFT`)} || ':' || ${text(sql`MESH_RIGHT`)} || 'x' || ${text(sql`MESH_COUNT`)} END, ',')`

/** One row for each pair of counts, with the number of values that share it; NULL by itself. */
function fromPairs(counts: SqlFragment, groups: readonly SqlFragment[]): SqlFragment {
  const key = sql.join([...groups, sql`MESH_NULL, MESH_LEFT, MESH_RIGHT`])
  const marked = sql`SELECT ${sql.join([...groups, sql`CASE WHEN MESH_VALUE IS NULL THEN 1 ELSE 0 END AS MESH_NULL, MESH_LEFT, MESH_RIGHT`])} ${counts}`
  return sql`FROM (SELECT ${key}, COUNT(*) AS MESH_COUNT FROM (${marked}) AS MESH_MARKED GROUP BY ${key}) AS MESH_PAIRS`
}
