import { sameQualifiedName } from '@mesh/core'
import { keyOf } from '../../dataset/key-of.ts'
import { countsToBreak } from '../counts-to-break.ts'
import type { Edit } from '../edit.ts'
import { pickRows } from '../pick-rows.ts'
import type { ViolationContext } from '../violation-context.ts'
import { samples } from './breaking-values.ts'
import { bareItem, cellOf, columnOf, rulesOf } from './column-facts.ts'

const mostRows = 8

/** References to rows that do not exist, by changing one of their columns. */
export function* orphanEdits(context: ViolationContext): Iterable<readonly Edit[]> {
  const { check, rows, table, frame, data, now } = context
  const { metric } = check
  if (metric.kind !== 'orphanRows') return
  const { up } = countsToBreak(context)
  if (up === undefined) return
  const parent = frame.tables.find(({ stored }) => sameQualifiedName(stored, metric.references.table))
  for (const [index, stored] of metric.columns.entries()) {
    const column = columnOf(context, stored)
    const target = parent?.columns.find((each) => each.stored === metric.references.columns[index])
    if (column === undefined) continue
    const known = new Set(
      target === undefined
        ? []
        : (data[parent?.name ?? ''] ?? []).map((row) => String(row[keyOf(target, row)])),
    )
    const wanted = samples(bareItem(column.property), rulesOf(context, column), now)
    const values = wanted.filter((value) => !known.has(String(value)))
    const filled = rows.map((_, row) => row).filter((row) => cellOf(context, column, row) != null)
    for (const value of values.slice(0, 4))
      for (const start of pickRows(Math.max(0, filled.length - up + 1), mostRows))
        yield filled
          .slice(start, start + up)
          .map((row) => ({ kind: 'set', table: table.name, row, column: column.name, value }))
  }
}
