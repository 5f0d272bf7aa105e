import type { QualifiedName } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'

/** The rows that a check looks at: a table, and a condition that was parsed before. */
export interface CheckedRows {
  readonly table: QualifiedName
  /** How the rows of a table stand in FROM. */
  readonly spell: (table: QualifiedName) => SqlFragment
  /** Whether the table keeps statistics of its rows, as Parquet files do. */
  readonly hasStatistics?: boolean
  readonly filter?: SqlFragment
  /** Expressions by which rows are told apart: each set of equal values is measured by itself. */
  readonly groups: readonly SqlFragment[]
  /** Equal for the same rows. */
  readonly key: object
}

/** `FROM table WHERE …` for the rows of a table that also satisfy the conditions. */
export function fromRows(
  { table, spell, filter, groups }: CheckedRows,
  conditions: readonly SqlFragment[] = [],
): SqlFragment {
  const filters = filter === undefined ? [] : [sql`(${filter})`]
  if (groups.length === 0) return from(spell(table), [...filters, ...conditions])
  const named = groups.map((group, index) => sql`${group} AS ${groupColumn(index)}`)
  const rows = from(spell(table), filters)
  return from(sql`(SELECT *, ${sql.join(named)} ${rows}) AS MESH_ROWS`, conditions)
}

/** The columns that hold the groups of a row in {@link fromRows}. */
export const groupColumns = ({ groups }: CheckedRows): readonly SqlFragment[] =>
  groups.map((_, index) => groupColumn(index))

const groupColumn = (index: number): SqlFragment => sql.identifier(`MESH_GROUP_${index}`)

function from(table: SqlFragment, conditions: readonly SqlFragment[]): SqlFragment {
  const rows = sql`FROM ${table}`
  return conditions.length === 0 ? rows : sql`${rows} WHERE ${sql.join(conditions, sql` AND `)}`
}
