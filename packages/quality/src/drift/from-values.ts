import { type SqlFragment, sql } from '@mesh/sql'
import { type CheckedRows, fromRows, groupColumns } from '../measurement/checked-rows.ts'

// The value, and how often it occurs in the baseline and now.
const valueColumns = {
  value: sql`MESH_VALUE`,
  left: sql`MESH_LEFT`,
  right: sql`MESH_RIGHT`,
}

/** `FROM …` with one row for each value of a column, NULL too, that occurs on either side. */
export function fromValues(
  left: CheckedRows,
  leftColumn: string,
  right: CheckedRows,
  rightColumn: string,
): SqlFragment {
  const { value } = valueColumns
  const groups = groupColumns(right)
  const key = sql.join([...groups, value])
  const sides = sql`${counted(left, leftColumn, 'left')} UNION ALL ${counted(right, rightColumn, 'right')}`
  return sql`FROM (SELECT ${key}, SUM(MESH_LEFT) AS MESH_LEFT, SUM(MESH_RIGHT) AS MESH_RIGHT FROM (${sides}) AS MESH_SIDES GROUP BY ${key}) AS MESH_VALUES`
}

// Each side is counted before the two meet: what has to be put together is as long as the list of values, not as the tables.
function counted(rows: CheckedRows, column: string, side: 'left' | 'right'): SqlFragment {
  const name = sql.identifier(column)
  const groups = groupColumns(rows)
  const [left, right] = side === 'left' ? [sql`COUNT(*)`, sql`0`] : [sql`0`, sql`COUNT(*)`]
  const selected = sql.join([
    ...groups,
    sql`${name} AS ${valueColumns.value}`,
    sql`${left} AS ${valueColumns.left}`,
    sql`${right} AS ${valueColumns.right}`,
  ])
  return sql`SELECT ${selected} ${fromRows(rows)} GROUP BY ${sql.join([...groups, name])}`
}
