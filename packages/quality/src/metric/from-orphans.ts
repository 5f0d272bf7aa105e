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
  const candidates = sql`(SELECT ${selected} ${fromRows(rows, [haveValues(columns)])}) AS ${child}`
  const others = sql`${rows.spell(references.table)} AS ${parent}`
  return sql`FROM ${sql.call('withoutMatch', candidates, others, sql.join(pairs, sql` AND `))}`
}
