import { assertNever } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import { measure } from '../measurement/measure.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { scanOf } from '../measurement/scan-of.ts'
import type { MetricScope } from '../metric/metric-scope.ts'
import type { Baseline, RangeBaseline } from './baseline.ts'
import type { DriftMetric } from './drift-metric.ts'

/**
 * What is read to compare a column with a captured baseline: in the common scan, how many rows fall into each of its values
 * or ranges (`value`, `at1`, `at2`, …) and how many are not NULL.
 */
export function driftOfBaseline(
  { column }: DriftMetric,
  baseline: Baseline,
  { rows }: MetricScope,
): Readonly<Record<string, Measurement>> {
  const name = sql.identifier(column)
  const scan = scanOf(rows)
  const counted = (condition: SqlFragment, what: object) =>
    measure(scan, { metric: 'drift', column, ...what }, sql.call('countIf', condition))
  const counts = conditionsOf(name, baseline).map(
    ([what, condition], index) => [index === 0 ? 'value' : `at${index}`, counted(condition, what)] as const,
  )
  return {
    ...Object.fromEntries(counts),
    rows: measure(scan, { metric: 'rows' }, sql`COUNT(*)`),
    present: measure(scan, { metric: 'nonNull', columns: [column] }, sql`COUNT(${name})`),
  }
}

/** How many counts are read for a baseline. The last range needs none: it is what remains. */
export const countsOf = (baseline: Baseline): number =>
  baseline.kind === 'categories' ? baseline.values.length : baseline.edges.length

function conditionsOf(name: SqlFragment, baseline: Baseline): readonly (readonly [object, SqlFragment])[] {
  switch (baseline.kind) {
    case 'categories':
      return baseline.values.map(({ value }) => [{ value }, sql`${name} = ${sql.literal(value)}`])
    case 'ranges':
      return rangeConditions(name, baseline)
    default:
      return assertNever(baseline, 'baseline')
  }
}

const rangeConditions = (name: SqlFragment, { edges }: RangeBaseline) =>
  edges.map((edge, index) => {
    const below = edges[index - 1]
    const upto = sql`${name} <= ${sql.literal(edge)}`
    return below === undefined
      ? ([{ upto: edge }, upto] as const)
      : ([{ above: below, upto: edge }, sql`${name} > ${sql.literal(below)} AND ${upto}`] as const)
  })
