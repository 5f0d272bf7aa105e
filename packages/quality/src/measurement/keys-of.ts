import { type SqlFragment, sql } from '@mesh/sql'
import { tableKey } from '../source/table-key.ts'
import { type CheckedRows, fromRows, groupColumns } from './checked-rows.ts'
import { haveValues } from './have-values.ts'
import { keyOf } from './key-of.ts'
import type { MeasurementSource } from './measurement.ts'

/** How often a key of {@link keysOf} occurs. */
export const keyRows: SqlFragment = sql`MESH_COUNT`

/** One row for each set of values that is found in the columns, without those in which one is NULL. */
export function keysOf(rows: CheckedRows, columns: readonly string[]): MeasurementSource {
  const sorted = [...columns].sort()
  const groups = groupColumns(rows)
  const key = sql.join([...groups, ...sorted.map((column) => sql.identifier(column))])
  const selected = sql.join([...groups, sql`COUNT(*) AS ${keyRows}`])
  const counted = sql`SELECT ${selected} ${fromRows(rows, [haveValues(sorted)])} GROUP BY ${key}`
  return {
    kind: 'rows',
    lane: 'group',
    key: keyOf('group', { ...rows.key, columns: sorted }),
    from: sql`FROM (${counted}) AS MESH_KEYS`,
    groups,
    table: tableKey(rows.table),
  }
}
