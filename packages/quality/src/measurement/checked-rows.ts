import type { QualifiedName } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'

/** The rows that a check looks at: a table, and a condition that was parsed before. */
export interface CheckedRows {
  readonly table: QualifiedName
  readonly filter?: SqlFragment
  /** Equal for the same rows. */
  readonly key: object
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
