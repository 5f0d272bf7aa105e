import { breakingJson } from '../../json/breaking-json.ts'
import { countsToBreak } from '../counts-to-break.ts'
import type { Edit } from '../edit.ts'
import { pickRows } from '../pick-rows.ts'
import type { ViolationContext } from '../violation-context.ts'
import { cellOf, columnOf } from './column-facts.ts'

const mostRows = 4
const mostValues = 20

/** Nested values of another structure, near those that are there. */
export function* jsonEdits(context: ViolationContext): Iterable<readonly Edit[]> {
  const { check, rows, table } = context
  const { metric } = check
  if (metric.kind !== 'invalidJson') return
  const column = columnOf(context, metric.column)
  const { up } = countsToBreak(context)
  if (column === undefined || up === undefined) return
  const filled = rows.map((_, row) => row).filter((row) => cellOf(context, column, row) != null)
  for (const start of pickRows(Math.max(0, filled.length - up + 1), mostRows)) {
    const places = filled.slice(start, start + up)
    const lists = places.map((row) =>
      [...breakingJson(cellOf(context, column, row), metric.schema)].slice(0, mostValues),
    )
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
