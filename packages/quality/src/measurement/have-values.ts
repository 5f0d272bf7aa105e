import { type SqlFragment, sql } from '@mesh/sql'

/** The condition that a row has a value in every column. */
export const haveValues = (columns: readonly string[]): SqlFragment =>
  sql.join(
    columns.map((column) => sql`${sql.identifier(column)} IS NOT NULL`),
    sql` AND `,
  )
