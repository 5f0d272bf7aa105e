import type { Row } from './base-rows.ts'

/** The keys of rows, in the order in which they first occur. Rows that have the keys of the row before cost next to nothing. */
export function rowKeys(rows: readonly Row[]): readonly string[] {
  const found = new Set<string>()
  let before: readonly string[] = []
  for (const row of rows) {
    let at = 0
    for (const key in row) {
      if (key !== before[at]) break
      at += 1
    }
    const keys = Object.keys(row)
    if (at === before.length && keys.length === at) continue
    before = keys
    for (const key of keys) found.add(key)
  }
  return [...found]
}
