import type { QualifiedName } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import type { CheckedRows } from '../measurement/checked-rows.ts'
import { haveValues } from '../measurement/have-values.ts'
import { metricDefinition } from '../metric/definitions.ts'
import type { Metric } from '../metric/metric.ts'
import type { PlanContext } from '../plan/plan-context.ts'
import { scopeOf } from '../plan/scope-of.ts'

/** The column that says whether the n-th check is broken by a row: 1 or 0. */
export const flagColumn = (index: number): SqlFragment => sql.identifier(`MESH_BROKEN_${index}`)

/** Whether an engine can say of a single row that it breaks a metric. */
export function hasFlag(metric: Metric): boolean {
  const { broken, repeats } = metricDefinition(metric)
  return broken !== undefined || repeats !== undefined || metric.kind === 'orphanRows'
}

/** All rows of a table, each with a flag for every check. */
export function splitSelect(
  table: QualifiedName,
  columns: readonly string[],
  checks: readonly Check[],
  context: PlanContext,
): SqlFragment {
  const flags = checks.map((check) => flagOf(check, context))
  const judged = flags.map(({ condition }, index) => sql`${oneIf(condition)} AS ${flagColumn(index)}`)
  const inner = sql`SELECT ${sql.join([sql`*`, ...judged])} FROM ${context.tables.spell(table)}`
  const kept = columns.map((column) => sql`MESH_ROWS.${sql.identifier(column)}`)
  const found = flags.map(({ unless }, index) => {
    const flag = sql`MESH_ROWS.${flagColumn(index)}`
    return unless === undefined
      ? flag
      : sql`${oneIf(sql`${flag} = 1 AND ${partner(index)}.MESH_FOUND IS NULL`)} AS ${flagColumn(index)}`
  })
  const joins = flags.flatMap(({ unless }, index) => (unless === undefined ? [] : [unless(partner(index))]))
  return sql`SELECT ${sql.join([...kept, ...found])} FROM (${inner}) AS MESH_ROWS${sql.join(joins, sql.empty)}`
}

/** When a row breaks a check: where the condition holds, unless a partner is found in another table. */
interface Flag {
  readonly condition: SqlFragment
  readonly unless?: (partner: SqlFragment) => SqlFragment
}

function flagOf(check: Check, context: PlanContext): Flag {
  const { metric } = check
  const scope = scopeOf(check, context)
  const { broken, repeats } = metricDefinition(metric)
  const { rows } = scope
  if (repeats !== undefined) return { condition: repeated(rows, repeats(metric)) }
  if (metric.kind !== 'orphanRows') return { condition: both(rows.filter, broken?.(metric, scope)) }
  const { columns, references } = metric
  return {
    condition: both(rows.filter, haveValues(columns)),
    unless: (name) => {
      const keys = references.columns.map((column) => sql.identifier(column))
      const others = sql`SELECT DISTINCT ${sql.join(keys)}, 1 AS MESH_FOUND FROM ${rows.spell(references.table)}`
      const pairs = keys.map(
        (key, index) => sql`${name}.${key} = MESH_ROWS.${sql.identifier(columns[index] ?? '')}`,
      )
      return sql` LEFT JOIN (${others}) AS ${name} ON ${sql.join(pairs, sql` AND `)}`
    },
  }
}

function repeated({ filter, groups }: CheckedRows, columns: readonly string[]): SqlFragment {
  const counted = both(filter, haveValues(columns))
  const key = sql.join([...groups, ...columns.map((column) => sql.identifier(column))])
  return sql`${counted} AND SUM(${oneIf(counted)}) OVER (PARTITION BY ${key}) > 1`
}

const both = (filter: SqlFragment | undefined, condition: SqlFragment = sql`FALSE`): SqlFragment =>
  filter === undefined ? sql`(${condition})` : sql`((${filter}) AND (${condition}))`

// What is NULL is not broken, as where it is counted.
const oneIf = (condition: SqlFragment): SqlFragment => sql`CASE WHEN ${condition} THEN 1 ELSE 0 END`

const partner = (index: number): SqlFragment => sql.identifier(`MESH_PARTNER_${index}`)
