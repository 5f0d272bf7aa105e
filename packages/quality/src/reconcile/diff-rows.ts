import { canonicalValue } from './canonical-value.ts'
import type { ComparedColumn } from './compared-column.ts'
import { sameValue } from './same-value.ts'

/** A row as the values of the compared columns, in their order. */
export type ComparedRow = readonly unknown[]

/** Rows that differ between two lists. */
export interface RowDifferences {
  readonly missing: readonly ComparedRow[]
  readonly extra: readonly ComparedRow[]
  readonly changed: readonly (readonly [left: ComparedRow, right: ComparedRow])[]
}

/**
 * Compares two lists of rows by key. Rows that share a key are first matched with their equals; what remains is paired in the
 * order in which it came.
 */
export function diffRows(
  left: readonly ComparedRow[],
  right: readonly ComparedRow[],
  columns: readonly ComparedColumn[],
  key: readonly ComparedColumn[],
): RowDifferences {
  const positions = key.map((column) => columns.indexOf(column))
  const keyOf = (row: ComparedRow): string =>
    JSON.stringify(positions.map((at, index) => canonicalValue(row[at], key[index]?.family ?? 'text')))
  const groups = new Map<string, { left: ComparedRow[]; right: ComparedRow[] }>()
  for (const [side, rows] of [['left', left] as const, ['right', right] as const])
    for (const row of rows) {
      const name = keyOf(row)
      const group = groups.get(name) ?? { left: [], right: [] }
      group[side].push(row)
      groups.set(name, group)
    }
  const [missing, extra, changed]: [ComparedRow[], ComparedRow[], (readonly [ComparedRow, ComparedRow])[]] = [
    [],
    [],
    [],
  ]
  for (const group of groups.values()) {
    const rest = withoutEquals(group.left, group.right, columns)
    const pairs = Math.min(rest.left.length, rest.right.length)
    rest.left.forEach((row, index) => {
      const partner = rest.right[index]
      if (partner === undefined) missing.push(row)
      else changed.push([row, partner])
    })
    extra.push(...rest.right.slice(pairs))
  }
  return { missing, extra, changed }
}

function withoutEquals(
  left: readonly ComparedRow[],
  right: readonly ComparedRow[],
  columns: readonly ComparedColumn[],
): { readonly left: readonly ComparedRow[]; readonly right: readonly ComparedRow[] } {
  const textOf = (row: ComparedRow): string =>
    JSON.stringify(columns.map(({ family }, index) => canonicalValue(row[index], family)))
  const waiting = new Map<string, ComparedRow[]>()
  for (const row of right) waiting.set(textOf(row), [...(waiting.get(textOf(row)) ?? []), row])
  const other = left.filter((row) => waiting.get(textOf(row))?.pop() === undefined)
  const remaining = [...waiting.values()].flat()
  // What is equal only within a tolerance has to be looked for.
  const unmatched = other.filter((row) => {
    const at = remaining.findIndex((each) =>
      columns.every((column, index) => sameValue(column, row[index], each[index])),
    )
    if (at >= 0) remaining.splice(at, 1)
    return at < 0
  })
  return { left: unmatched, right: remaining }
}
