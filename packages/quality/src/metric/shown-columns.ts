import { type SqlFragment, sql } from '@mesh/sql'

/** Columns as they may be shown: `***` in place of a masked value. */
export function shownColumns(columns: readonly string[], masked: readonly string[]): SqlFragment {
  return sql.join(
    columns.map((column) => {
      const name = sql.identifier(column)
      return masked.includes(column)
        ? sql`CASE WHEN ${name} IS NULL THEN NULL ELSE ${sql.literal('***')} END AS ${name}`
        : name
    }),
  )
}
