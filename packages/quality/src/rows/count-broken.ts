import type { PartValues } from '../metric/metric-definition.ts'
import type { RowScope } from './row-scope.ts'

/**
 * The parts of a metric that counts broken rows: those, all rows, and if a threshold asks for it, those with a value in every
 * one of the columns. Without columns nothing is said of values.
 */
export function countBroken(
  { rows, measures }: RowScope,
  breaks: (row: number) => boolean,
  columns: readonly string[] = [],
): PartValues {
  let value = 0
  for (let row = 0; row < rows.count; row += 1) if (breaks(row)) value += 1
  if (columns.length === 0 || !measures.has('fractionOfNonNull')) return { value, rows: rows.count }
  const all = columns.map((column) => rows.column(column).cells)
  let nonNull = 0
  for (let row = 0; row < rows.count; row += 1) if (all.every((cells) => cells[row] !== null)) nonNull += 1
  return { value, rows: rows.count, nonNull }
}
