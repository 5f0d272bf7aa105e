import type { Cell } from './cell/cell.ts'
import { compareCells } from './cell/compare-cells.ts'
import { rowValue } from './cell/row-value.ts'
import type { RowColumn } from './table/row-column.ts'

/** The smallest or largest value of a column, in the row representation; null where every value is NULL. */
export function extremeOf({ type, cells }: RowColumn, which: 'min' | 'max'): unknown {
  const compare = compareCells(type)
  const sign = which === 'max' ? 1 : -1
  let best: Cell | null = null
  for (const cell of cells)
    if (cell !== null && (best === null || sign * compare(cell, best) > 0)) best = cell
  return best === null ? null : rowValue(type)(best)
}
