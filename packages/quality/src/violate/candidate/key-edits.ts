import { countsToBreak } from '../counts-to-break.ts'
import type { Edit } from '../edit.ts'
import { pickRows } from '../pick-rows.ts'
import type { ViolationContext } from '../violation-context.ts'
import { cellOf, columnOf } from './column-facts.ts'

const mostRows = 12

/** Rows that take over the key of another row: pairs that differ in the fewest columns first. */
export function* keyEdits(context: ViolationContext): Iterable<readonly Edit[]> {
  const { check, rows, table } = context
  const { metric } = check
  if (metric.kind !== 'surplusRows' && metric.kind !== 'duplicatedKeys' && metric.kind !== 'rowsInDuplicates')
    return
  const columns = metric.columns
    .map((stored) => columnOf(context, stored))
    .filter((column) => column !== undefined)
  const { up } = countsToBreak(context)
  if (up === undefined || columns.length === 0) return
  const isWhole = (row: number) => columns.every((column) => cellOf(context, column, row) != null)
  const whole = rows.map((_, row) => row).filter(isWhole)
  const copy = (from: number, to: number): readonly Edit[] =>
    columns.flatMap((column): readonly Edit[] => {
      const value = cellOf(context, column, from)
      if (value === cellOf(context, column, to)) return []
      return [{ kind: 'set', table: table.name, row: to, column: column.name, value }]
    })
  const picked = pickRows(whole.length, mostRows).map((index) => whole[index] ?? 0)
  const near = whole.slice(0, 200)
  const pairs = [...picked, ...near]
    .flatMap((from) => near.filter((to) => to !== from).map((to) => ({ from, to, edits: copy(from, to) })))
    .filter(({ edits }) => edits.length > 0)
    .sort((left, right) => left.edits.length - right.edits.length)
  // Every further row takes over the same key, or for keys that repeat the key of another row.
  const step = metric.kind === 'duplicatedKeys' ? 2 : 1
  for (const { from, edits } of pairs.slice(0, 40)) {
    if (up === 1) {
      yield edits
      continue
    }
    const rest = whole.filter((row) => row !== from)
    if (step === 1) yield rest.slice(0, up).flatMap((to) => copy(from, to))
    else
      yield Array.from({ length: up }, (_, index) =>
        copy(whole[2 * index] ?? 0, whole[2 * index + 1] ?? 0),
      ).flat()
  }
}
