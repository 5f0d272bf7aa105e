import { type SqlFragment, sql } from '@mesh/sql'
import { canonicalText } from './canonical-text.ts'
import type { ComparedColumn, Side } from './compared-column.ts'

/** The text of some columns of a row: equal for equal values, NULL included, and for no others. */
export const rowText = (columns: readonly ComparedColumn[], side: Side): SqlFragment =>
  together(
    columns.map((column) => {
      const name = sql.identifier(column[side].name)
      return sql`CASE WHEN ${name} IS NULL THEN '_' ELSE ${canonicalText(column, side)} END || ';'`
    }),
  )

/** Texts one after the other, in pairs of pairs: engines refuse expressions that are nested as deep as a table is wide. */
function together(texts: readonly SqlFragment[]): SqlFragment {
  const [first = sql.literal(''), ...more] = texts
  if (more.length === 0) return sql`(${first})`
  const middle = Math.ceil(texts.length / 2)
  return sql`(${together(texts.slice(0, middle))} || ${together(texts.slice(middle))})`
}
