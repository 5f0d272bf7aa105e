import type { ColumnSource } from './column-source.ts'

/** The values of a column in rows that are there already. */
export function givenSource(
  rows: readonly Readonly<Record<string, unknown>>[],
  column: string,
): ColumnSource {
  const distinct = new Map<unknown, number>()
  for (const [row, { [column]: value }] of rows.entries())
    if (value !== null && value !== undefined && !distinct.has(value)) distinct.set(value, row)
  const firsts = [...distinct.values()]
  return {
    valueAt: (row) => rows[row]?.[column] ?? null,
    withValue: firsts.length,
    rowOf: (rank) => firsts[rank] ?? 0,
    isDistinct: true,
  }
}
