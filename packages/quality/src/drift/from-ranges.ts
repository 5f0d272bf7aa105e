import { type SqlFragment, sql } from '@mesh/sql'

/**
 * `FROM …` with one row for each of some ranges that hold equal parts of the left side, NULL in a row of its own: columns
 * `MESH_VALUE` (its number), `MESH_UPPER` (its largest value),
 * `MESH_LEFT`, `MESH_RIGHT`. What lies above the largest value of the left side belongs to the last range.
 */
export function fromRanges(
  ordered: SqlFragment,
  groups: readonly SqlFragment[],
  ranges: number,
): SqlFragment {
  const count = sql.literal(ranges)
  // Whole numbers only: how many values are smaller, times the ranges, divided by how many there are.
  const scaled = sql`((MESH_LEFT_UPTO - MESH_LEFT) * ${count})`
  const quotient = sql`((${scaled} - MOD(${scaled}, MESH_LEFT_ALL)) / MESH_LEFT_ALL)`
  const range = sql`CASE WHEN MESH_VALUE IS NULL THEN -1 WHEN MESH_LEFT_ALL = 0 THEN 0 WHEN ${quotient} >= ${count} THEN ${count} - 1 ELSE ${quotient} END`
  const key = sql.join([...groups, sql`MESH_RANGE`])
  const numbered = sql`SELECT ${sql.join([...groups, sql`${range} AS MESH_RANGE, MESH_VALUE AS MESH_POINT, MESH_LEFT, MESH_RIGHT`])} ${ordered}`
  return sql`FROM (SELECT ${sql.join([...groups, sql`CASE WHEN MESH_RANGE < 0 THEN NULL ELSE MESH_RANGE END AS MESH_VALUE`, sql`MAX(MESH_POINT) AS MESH_UPPER, SUM(MESH_LEFT) AS MESH_LEFT, SUM(MESH_RIGHT) AS MESH_RIGHT`])} FROM (${numbered}) AS MESH_NUMBERED GROUP BY ${key}) AS MESH_RANGES`
}
