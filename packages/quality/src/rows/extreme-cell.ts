import type { Cell } from './cell/cell.ts'
import { compareCells } from './cell/compare-cells.ts'
import type { RowColumn } from './table/row-column.ts'

/** The smallest or largest value of a column; null where every value is NULL. */
export function extremeCell({ type, cells }: RowColumn, which: 'min' | 'max'): Cell | null {
  const compare = compareCells(type)
  const sign = which === 'max' ? 1 : -1
  let best: Cell | null = null
  for (const cell of cells)
    if (cell !== null && (best === null || sign * compare(cell, best) > 0)) best = cell
  return best
}
