import type { QualifiedName } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'

/** The rows that a check looks at: a table, and a condition that was parsed before. */
export interface CheckedRows {
  readonly table: QualifiedName
  readonly filter?: SqlFragment
}

/** `FROM table WHERE …` for the rows of a table that also satisfy the conditions. */
export function fromRows(
  { table, filter }: CheckedRows,
  conditions: readonly SqlFragment[] = [],
): SqlFragment {
  const all = [...(filter === undefined ? [] : [sql`(${filter})`]), ...conditions]
  const from = sql`FROM ${sql.name(table)}`
  return all.length === 0 ? from : sql`${from} WHERE ${sql.join(all, sql` AND `)}`
}

/** The condition that a row has a value in every column. */
export const haveValues = (columns: readonly string[]): SqlFragment =>
  sql.join(
    columns.map((column) => sql`${sql.identifier(column)} IS NOT NULL`),
    sql` AND `,
  )
