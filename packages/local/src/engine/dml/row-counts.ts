import { countColumn, type RowsOutcome, rowsOutcome } from '../outcome.ts'

/** The one row by which a statement that changes rows says how many. */
export const rowCounts = (
  statement: RowsOutcome['statement'],
  row: Readonly<Record<string, number>>,
): RowsOutcome => ({
  ...rowsOutcome(Object.keys(row).map(countColumn), [Object.values(row)], statement),
  changed: {
    inserted: row['number of rows inserted'] ?? 0,
    updated: row['number of rows updated'] ?? 0,
    deleted: row['number of rows deleted'] ?? 0,
  },
})
