import type { SqlDialect } from '@mesh/core'
import { compileSql, type SqlFragment, sql } from '@mesh/sql'
import type { Measurement } from '../measurement/measurement.ts'
import type { PlanStep } from './check-plan.ts'

/**
 * One statement for measurements of the same source.
 *
 * @throws SQL.STATEMENT_TOO_LONG, SQL.NO_LITERAL
 */
export function compileStep(
  measurements: readonly [Measurement, ...Measurement[]],
  dialect: SqlDialect,
): PlanStep {
  const { lane, from, key, kind } = measurements[0].source
  const statement = compileSql(
    kind === 'query' ? from : sql`SELECT ${selectList(measurements)} ${from}`,
    dialect,
  )
  return { lane, source: key, statement, measurements }
}

// Positional names: two checks can never collide on the name of a column.
const selectList = (measurements: readonly Measurement[]): SqlFragment =>
  sql.join(measurements.map(({ expression }, index) => sql`${expression} AS ${sql.identifier(`M${index}`)}`))
