import { numberOf } from '../rows/cell/number-of.ts'
import type { RowSet } from '../rows/table/row-set.ts'

/**
 * The values of a numeric column as doubles, without NULL.
 *
 * @throws QUALITY.INCOMPARABLE for a column of another type.
 */
export function numericCells(rows: RowSet, column: string): readonly number[] {
  const { type, cells } = rows.column(column)
  const read = numberOf(type)
  return cells.flatMap((cell) => (cell === null ? [] : [read(cell)]))
}
