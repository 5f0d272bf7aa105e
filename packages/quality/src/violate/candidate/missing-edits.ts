import { countsToBreak } from '../counts-to-break.ts'
import type { Edit } from '../edit.ts'
import { pickRows } from '../pick-rows.ts'
import type { ViolationContext } from '../violation-context.ts'
import { samples } from './breaking-values.ts'
import { bareItem, cellOf, columnOf, rulesOf } from './column-facts.ts'

const mostRows = 24

/** Cells without a value, or blank ones; where too few are missing, values instead. */
export function* missingEdits(context: ViolationContext): Iterable<readonly Edit[]> {
  const { check, rows, table, now } = context
  const { metric } = check
  if (metric.kind !== 'missingRows' && metric.kind !== 'blankRows') return
  const column = columnOf(context, metric.column)
  if (column === undefined) return
  const { up, down } = countsToBreak(context)
  const all = rows.map((_, row) => row)
  const filled = all.filter((row) => cellOf(context, column, row) != null)
  const empty = all.filter((row) => cellOf(context, column, row) == null)
  const set = (row: number, value: unknown): Edit => ({
    kind: 'set',
    table: table.name,
    row,
    column: column.name,
    value,
  })
  const absent = metric.kind === 'blankRows' ? ['', ' '] : [null]
  if (up !== undefined && filled.length >= up)
    for (const value of absent)
      for (const start of pickRows(filled.length - up + 1, mostRows))
        yield filled.slice(start, start + up).map((row) => set(row, value))
  if (down === undefined || empty.length < down) return
  const values = samples(bareItem(column.property), rulesOf(context, column), now)
  if (values.length > 0)
    yield empty.slice(0, down).map((row, index) => set(row, values[index % values.length]))
}
