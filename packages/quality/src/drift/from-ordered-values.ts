import { type SqlFragment, sql } from '@mesh/sql'

/**
 * `FROM …` with the values of {@link fromValues} and, for those that are not NULL, how many values of each side are no larger
 * (`MESH_LEFT_UPTO`, `MESH_RIGHT_UPTO`) and how many there are (`MESH_LEFT_ALL`, `MESH_RIGHT_ALL`).
 */
export function fromOrderedValues(values: SqlFragment, groups: readonly SqlFragment[]): SqlFragment {
  const partition = groups.length === 0 ? sql.empty : sql`PARTITION BY ${sql.join(groups)} `
  const present = (side: SqlFragment) => sql`SUM(CASE WHEN MESH_VALUE IS NULL THEN 0 ELSE ${side} END)`
  const selected = sql.join([
    ...groups,
    sql`MESH_VALUE, MESH_LEFT, MESH_RIGHT`,
    sql`${present(sql`MESH_LEFT`)} OVER (${partition}ORDER BY MESH_VALUE ASC NULLS LAST) AS MESH_LEFT_UPTO`,
    sql`${present(sql`MESH_RIGHT`)} OVER (${partition}ORDER BY MESH_VALUE ASC NULLS LAST) AS MESH_RIGHT_UPTO`,
    sql`${present(sql`MESH_LEFT`)} OVER (${partition}) AS MESH_LEFT_ALL`,
    sql`${present(sql`MESH_RIGHT`)} OVER (${partition}) AS MESH_RIGHT_ALL`,
  ])
  return sql`FROM (SELECT ${selected} ${values}) AS MESH_ORDERED`
}
