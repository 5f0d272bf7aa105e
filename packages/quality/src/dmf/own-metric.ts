import { createHash } from 'node:crypto'
import type { LogicalType, QualifiedName } from '@mesh/core'
import { compileSql, type SqlFragment, snowflakeDialect, sql } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import type { Threshold } from '../check/threshold.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { metricDefinition } from '../metric/definitions.ts'
import type { Metric } from '../metric/metric.ts'
import { createPlanContext } from '../plan/plan-context.ts'
import { scopeOf } from '../plan/scope-of.ts'
import { holdsFor } from './expectation.ts'
import { obstacleOf } from './obstacle.ts'
import { readColumns } from './read-columns.ts'

/** A data metric function of one's own. */
export interface OwnMetric {
  readonly name: QualifiedName
  readonly definition: SqlFragment
  /** What stands in ON. */
  readonly arguments: SqlFragment
  /** Whether its value is the number of the metric; else it is 0 when all holds, 1 when `should` and 2 when `must` does not. */
  readonly givesNumber: boolean
}

/** Why there can be no function of one's own for a check. */
export interface Impossible {
  readonly why: string
}

/** The type of a column of a table, as far as it is known. */
export type TypeOf = (table: QualifiedName, column: string) => LogicalType | undefined

const here: QualifiedName = { name: 'MESH_TABLE' }
const there: QualifiedName = { name: 'MESH_REFERENCED' }

/** Writes a function whose body is the same SQL that a run sends. @throws SQL.*, QUALITY.* for SQL that a run refuses too. */
export function ownMetricOf(
  check: Check,
  columnsOf: (table: QualifiedName) => readonly string[] | undefined,
  typeOf: TypeOf,
  schema: { readonly database: string; readonly schema: string },
): OwnMetric | Impossible {
  const why = obstacleOf(check)
  if (why !== undefined) return { why }
  const known = columnsOf(check.table)
  if (known === undefined) return { why: 'the columns of its table are not known.' }
  const columns = readColumns(check, known)
  const tables = [
    argument(here, check.table, columns, typeOf),
    ...(check.metric.kind === 'orphanRows'
      ? [argument(there, check.metric.references.table, check.metric.references.columns, typeOf)]
      : []),
  ]
  const unknown = tables.flatMap((each) => each.unknown)
  if (unknown.length > 0) return { why: `the type of ${unknown.join(', ')} is not known.` }
  const { body, givesNumber } = bodyOf(check)
  const signature = sql.join(tables.map((each) => each.signature))
  const text = compileSql(sql`(${signature}) ${body}`, snowflakeDialect).text
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12).toUpperCase()
  const kind = check.metric.kind.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
  const name = { ...schema, name: `MESH_${kind}_${hash}` }
  const literal = sql.literal(compileSql(body, snowflakeDialect).text)
  return {
    name,
    definition: sql`CREATE DATA METRIC FUNCTION IF NOT EXISTS ${sql.name(name)}(${signature}) RETURNS NUMBER AS ${literal}`,
    arguments: sql.join(tables.map((each) => each.passed)),
    givesNumber,
  }
}

function argument(name: QualifiedName, table: QualifiedName, columns: readonly string[], typeOf: TypeOf) {
  const types = columns.map((column) => ({ column, type: typeOf(table, column) }))
  const declared = types.flatMap(({ column, type }) =>
    type === undefined ? [] : [sql`${sql.identifier(column)} ${sql.type(type)}`],
  )
  const listed = sql.join(columns.map((column) => sql.identifier(column)))
  return {
    unknown: types.flatMap(({ column, type }) => (type === undefined ? [column] : [])),
    signature: sql`${sql.name(name)} TABLE(${sql.join(declared)})`,
    passed: name === here ? listed : sql`TABLE(${sql.name(table)}(${listed}))`,
  }
}

/** The query of a function. It gives whole numbers only, so what is no count of rows is judged inside. */
function bodyOf(check: Check): { readonly body: SqlFragment; readonly givesNumber: boolean } {
  const inside: Check = { ...check, table: here, metric: renamed(check.metric) }
  const scope = scopeOf(inside, createPlanContext(snowflakeDialect, {}))
  const definition = metricDefinition(inside.metric)
  const parts: Readonly<Record<string, Measurement | undefined>> = definition.parts(inside.metric, scope)
  const value = queryOf(parts.value)
  const thresholds = [check.must, check.should].filter((each) => each !== undefined)
  const isCount = definition.noun !== undefined && thresholds.every(({ measure }) => measure === 'value')
  if (isCount) return { body: value, givesNumber: true }
  const count = (part: Measurement | undefined) => sql`GREATEST((${queryOf(part)}), 1)`
  const broken = (threshold: Threshold | undefined, verdict: number): SqlFragment[] => {
    if (threshold === undefined) return []
    const divisor =
      threshold.measure === 'value' ? undefined : (parts[divisorOf[threshold.measure]] ?? parts.rows)
    const holds =
      divisor === undefined
        ? holdsFor(sql`MESH_VALUE`, threshold)
        : holdsFor(sql`MESH_VALUE`, threshold, count(divisor))
    return holds === undefined ? [] : [sql`WHEN NOT (${holds}) THEN ${sql.literal(verdict)}`]
  }
  const branches = sql.join([...broken(check.must, 2), ...broken(check.should, 1)], sql` `)
  return {
    body: sql`SELECT CASE ${branches} ELSE 0 END FROM (SELECT (${value}) AS MESH_VALUE)`,
    givesNumber: false,
  }
}

const divisorOf = { fractionOfRows: 'rows', fractionOfNonNull: 'nonNull' } as const

const queryOf = (part: Measurement | undefined): SqlFragment => {
  if (part === undefined) return sql.empty
  return part.source.kind === 'query' ? part.source.from : sql`SELECT ${part.expression} ${part.source.from}`
}

const renamed = (metric: Metric): Metric =>
  metric.kind === 'orphanRows' ? { ...metric, references: { ...metric.references, table: there } } : metric
