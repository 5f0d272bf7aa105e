import { type SqlFragment, sql } from '@mesh/sql'
import { type CheckedRows, fromRows } from '../measurement/checked-rows.ts'
import { haveValues } from '../measurement/have-values.ts'
import type { OrphanRowsMetric } from './orphan-rows.ts'

const child = sql`MESH_CHILD`
const parent = sql`MESH_PARENT`

/** `FROM … WHERE …` for the rows whose values are not found in the referenced table. */
export function fromOrphans(
  rows: CheckedRows,
  { columns, references }: OrphanRowsMetric,
  selected: SqlFragment,
): SqlFragment {
  const pairs = columns.map((column, index) => {
    const other = references.columns[index] ?? column
    return sql`${parent}.${sql.identifier(other)} = ${child}.${sql.identifier(column)}`
  })
  const found = sql`SELECT 1 FROM ${rows.spell(references.table)} AS ${parent} WHERE ${sql.join(pairs, sql` AND `)}`
  const candidates = sql`SELECT ${selected} ${fromRows(rows, [haveValues(columns)])}`
  return sql`FROM (${candidates}) AS ${child} WHERE NOT EXISTS (${found})`
}
