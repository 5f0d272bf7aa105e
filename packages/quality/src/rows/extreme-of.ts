import { rowValue } from './cell/row-value.ts'
import { extremeCell } from './extreme-cell.ts'
import type { RowColumn } from './table/row-column.ts'

/** The smallest or largest value of a column, in the row representation; null where every value is NULL. */
export function extremeOf(column: RowColumn, which: 'min' | 'max'): unknown {
  const best = extremeCell(column, which)
  return best === null ? null : rowValue(column.type)(best)
}
