import { countsToBreak } from '../counts-to-break.ts'
import type { Edit } from '../edit.ts'
import { pickRows } from '../pick-rows.ts'
import type { ViolationContext } from '../violation-context.ts'
import { cellOf, columnOf } from './column-facts.ts'

const mostRows = 4

/** Nested values with one part changed: another type, a field or an item too few, an item twice. */
export function* jsonEdits(context: ViolationContext): Iterable<readonly Edit[]> {
  const { check, rows, table } = context
  if (check.metric.kind !== 'invalidJson') return
  const column = columnOf(context, check.metric.column)
  const { up } = countsToBreak(context)
  if (column === undefined || up === undefined) return
  const filled = rows.map((_, row) => row).filter((row) => cellOf(context, column, row) != null)
  for (const start of pickRows(Math.max(0, filled.length - up + 1), mostRows)) {
    const places = filled.slice(start, start + up)
    const lists = places.map((row) => [...changedParts(cellOf(context, column, row))])
    for (const index of (lists[0] ?? []).keys())
      yield places.map((row, at) => ({
        kind: 'set',
        table: table.name,
        row,
        column: column.name,
        value: lists[at]?.[index % (lists[at]?.length || 1)],
      }))
  }
}

/** A value with each of its parts changed in turn, the innermost first. */
function* changedParts(value: unknown): Iterable<unknown> {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    for (const [at, item] of items.entries())
      for (const changed of changedParts(item)) yield items.with(at, changed)
    for (const at of items.keys()) yield items.toSpliced(at, 1)
    if (items.length > 0) yield [...items, items[0]]
    yield []
  } else if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
    for (const [at, [name, field]] of fields.entries())
      for (const changed of changedParts(field)) yield Object.fromEntries(fields.with(at, [name, changed]))
    for (const at of fields.keys()) yield Object.fromEntries(fields.toSpliced(at, 1))
  } else if (typeof value === 'string') yield* [`${value}x`, value.slice(0, -1), 0]
  else yield 'x'
}
