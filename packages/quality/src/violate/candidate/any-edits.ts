import { metricColumns } from '../../metric/metric-columns.ts'
import type { Edit } from '../edit.ts'
import { pickRows } from '../pick-rows.ts'
import type { ViolationContext } from '../violation-context.ts'
import { samples } from './breaking-values.ts'
import { bareItem, cellOf, columnOf, rulesOf } from './column-facts.ts'

const mostRows = 6

/** For checks that say nothing of single values: other values in the columns that they are about, one cell, then all. */
export function* anyEdits(context: ViolationContext): Iterable<readonly Edit[]> {
  const { check, rows, table, now } = context
  const columns = metricColumns(check.metric)
    .map((stored) => columnOf(context, stored))
    .filter((column) => column !== undefined)
  const set = (row: number, column: string, value: unknown): Edit => ({
    kind: 'set',
    table: table.name,
    row,
    column,
    value,
  })
  for (const column of columns) {
    const item = bareItem(column.property)
    const values = [...samples(item, rulesOf(context, column), now), ...samples(item, [], now)]
    const isNullable = column.property.required !== true && column.property.primaryKey !== true
    const ends = [values[0], values.at(-1), ...values.slice(1, -1), ...(isNullable ? [null] : [])]
    for (const row of pickRows(rows.length, mostRows))
      for (const value of ends)
        if (value !== undefined && value !== cellOf(context, column, row))
          yield [set(row, column.name, value)]
    for (const value of ends.slice(0, 4))
      if (value !== undefined) yield rows.map((_, row) => set(row, column.name, value))
  }
}
