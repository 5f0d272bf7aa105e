import type { ChangedRows } from '../engine/outcome.ts'

/** The `stats` member of an answer: what the Python connector gives as `cursor.stats`. No INSERT finds duplicates here. */
export const rowStats = ({ inserted, updated, deleted }: ChangedRows) => ({
  numRowsInserted: inserted,
  numRowsDeleted: deleted,
  numRowsUpdated: updated,
  numDmlDuplicates: 0,
})
