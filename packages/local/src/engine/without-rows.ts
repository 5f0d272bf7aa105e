import { type RowsOutcome, rowsOutcome } from './outcome.ts'

/** The columns of an outcome; its rows are left. */
export async function withoutRows({ columns, batches, statement }: RowsOutcome): Promise<RowsOutcome> {
  // A generator that was never begun would not give the connection back.
  for await (const _ of batches) break
  return rowsOutcome(columns, [], statement)
}
