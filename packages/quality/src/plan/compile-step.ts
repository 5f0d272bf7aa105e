import { compileSql, sql } from '@mesh/sql'
import type { Measurement } from '../measurement/measurement.ts'
import type { PlanStep } from './check-plan.ts'
import type { PlanContext } from './plan-context.ts'
import { selectList } from './select-list.ts'

/**
 * One statement for measurements of the same source. Where the source has groups, their columns come first, and one row more
 * than there may be segments.
 *
 * @throws SQL.STATEMENT_TOO_LONG, SQL.NO_LITERAL
 */
export function compileStep(
  measurements: readonly [Measurement, ...Measurement[]],
  { dialect, segmentLimit }: PlanContext,
): PlanStep {
  const { from, key, kind, groups = [], hasStatistics } = measurements[0].source
  const isKnown = hasStatistics && measurements.every(({ fromStatistics }) => fromStatistics)
  const lane = isKnown ? 'metadata' : measurements[0].source.lane
  const known = { lane, source: key, measurements, groups: groups.length }
  if (kind !== 'rows') return { ...known, statement: compileSql(from, dialect) }
  const values = selectList(measurements)
  if (groups.length === 0) return { ...known, statement: compileSql(sql`SELECT ${values} ${from}`, dialect) }
  const named = groups.map((group, index) => sql`${group} AS ${sql.identifier(`G${index}`)}`)
  const select = sql`SELECT ${sql.join([...named, values])} ${from} GROUP BY ${sql.join(groups)}`
  const statement = compileSql(sql`${select} LIMIT ${sql.literal(segmentLimit + 1)}`, dialect)
  return { ...known, statement, rowLimit: segmentLimit }
}
