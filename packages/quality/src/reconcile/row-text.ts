import { type SqlFragment, sql } from '@mesh/sql'
import { canonicalText } from './canonical-text.ts'
import type { ComparedColumn, Side } from './compared-column.ts'

/** The text of some columns of a row: equal for equal values, NULL included, and for no others. */
export const rowText = (columns: readonly ComparedColumn[], side: Side): SqlFragment =>
  sql.join(
    columns.map((column) => {
      const name = sql.identifier(column[side].name)
      return sql`CASE WHEN ${name} IS NULL THEN '_' ELSE ${canonicalText(column, side)} END || ';'`
    }),
    sql` || `,
  )
