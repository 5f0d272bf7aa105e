import type { QuickTest } from './is-readable.ts'

/**
 * The positions of rows that are not at once known to satisfy the demands on their members; nothing when the rows do not all have
 * the same keys in the same order, so that nothing can be said of them together.
 */
export function unprovenRows(
  rows: readonly unknown[],
  keys: readonly string[],
  provers: readonly (QuickTest | undefined)[],
): readonly number[] | undefined {
  const unproven: number[] = []
  const count = keys.length
  for (let position = 0; position < rows.length; position += 1) {
    const row = rows[position]
    if (typeof row !== 'object' || row === null) return undefined
    const members = row as Readonly<Record<string, unknown>>
    let at = 0
    let isProven = true
    for (const key in members) {
      if (key !== keys[at]) return undefined
      const prover = provers[at]
      if (prover !== undefined && isProven && !prover(members[key])) isProven = false
      at += 1
    }
    if (at !== count) return undefined
    if (!isProven) unproven.push(position)
  }
  return unproven
}
