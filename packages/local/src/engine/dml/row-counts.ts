import { countColumn, type RowsOutcome, rowsOutcome } from '../outcome.ts'

/** The one row by which a statement that changes rows says how many. */
export const rowCounts = (
  statement: RowsOutcome['statement'],
  row: Readonly<Record<string, number>>,
): RowsOutcome => rowsOutcome(Object.keys(row).map(countColumn), [Object.values(row)], statement)
