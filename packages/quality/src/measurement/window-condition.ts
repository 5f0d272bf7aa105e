import { type SqlFragment, sql } from '@mesh/sql'
import type { WindowBounds } from '../check/window-bounds.ts'

/** The condition that a row lies in a window. Its ends are text, which engines read as the column's type. */
export function windowCondition({ column, from, to }: WindowBounds): SqlFragment {
  const name = sql.identifier(column)
  return sql.join(
    [
      ...(from === undefined ? [] : [sql`${name} >= ${sql.literal(from)}`]),
      ...(to === undefined ? [] : [sql`${name} < ${sql.literal(to)}`]),
    ],
    sql` AND `,
  )
}
