import { keysTogether } from './keys-together.ts'
import type { RowSet } from './table/row-set.ts'

/** How often a key occurs, and the first row that has it. */
export interface KeyCount {
  readonly first: number
  readonly count: number
}

/** The keys that columns make up; rows in which one is NULL have none. */
export function countKeys(rows: RowSet, columns: readonly string[]): ReadonlyMap<unknown, KeyCount> {
  const [keyOf] = keysTogether(columns.map((column) => rows.column(column)))
  const counts = new Map<unknown, { readonly first: number; count: number }>()
  for (let row = 0; row < rows.count; row += 1) {
    const key = keyOf(row)
    if (key === null) continue
    const found = counts.get(key)
    if (found === undefined) counts.set(key, { first: row, count: 1 })
    else found.count += 1
  }
  return counts
}
