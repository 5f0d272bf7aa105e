import type { Row } from './base-rows.ts'

/** The keys of rows, in the order in which they first occur. Rows that have the keys of the row before cost next to nothing. */
export function rowKeys(rows: readonly Row[]): readonly string[] {
  const found = new Set<string>()
  let before: readonly string[] = []
  for (const row of rows) {
    if (hasKeys(row, before)) continue
    before = Object.keys(row)
    for (const key of before) found.add(key)
  }
  return [...found]
}

/** Whether a row has these keys and no others, in this order. Nothing is allocated. */
function hasKeys(row: Row, keys: readonly string[]): boolean {
  let at = 0
  for (const key in row) {
    if (key !== keys[at]) return false
    at += 1
  }
  return at === keys.length
}
