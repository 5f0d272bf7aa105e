import type { QualifiedName } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import type { SplitOptions } from './split-options.ts'

/** Counts judged rows, the bad ones, and those that break each check. */
export function countRows(
  judged: QualifiedName,
  anyBroken: SqlFragment,
  flags: readonly SqlFragment[],
): SqlFragment {
  const counts = flags.map((flag, index) => sql`COALESCE(SUM(${flag}), 0) AS ${sql.identifier(`C${index}`)}`)
  const all = [
    sql`COUNT(*) AS ${sql.identifier('ROW_TOTAL')}`,
    sql`${sql.call('countIf', anyBroken)} AS ${sql.identifier('BAD_TOTAL')}`,
  ]
  return sql`SELECT ${sql.join([...all, ...counts])} FROM ${sql.name(judged)}`
}

/** Copies rows into a table. */
export function writeRows(
  target: QualifiedName,
  columns: readonly SqlFragment[],
  rows: SqlFragment,
  into: NonNullable<SplitOptions['into']>,
): SqlFragment {
  const name = sql.name(target)
  switch (into) {
    case 'create':
      return sql`CREATE TABLE ${name} AS ${rows}`
    case 'replace':
      return sql`CREATE OR REPLACE TABLE ${name} AS ${rows}`
    case 'append':
      return sql`INSERT INTO ${name} (${sql.join(columns)}) ${rows}`
  }
}

/** A JSON array of the ids whose flag is set, as text. */
export function reasons(checks: readonly Check[], flags: readonly SqlFragment[]): SqlFragment {
  const named = checks.map(({ id }, index) => {
    const element = sql.literal(`,${JSON.stringify(id.toWellFormed())}`)
    return sql`CASE WHEN ${flags[index] ?? sql.empty} = 1 THEN ${element} ELSE ${sql.literal('')} END`
  })
  // Each element brings its comma; the first one goes.
  if (named.length === 0) return sql.literal('[]')
  const joined = sql.join(named, sql` || `)
  return sql`${sql.literal('[')} || SUBSTR(${joined}, 2) || ${sql.literal(']')}`
}
