import type { RowsOutcome } from './outcome.ts'

/** All rows of an outcome; the connection is free then. */
export async function readRows({ batches }: RowsOutcome): Promise<readonly (readonly unknown[])[]> {
  const rows: unknown[][] = []
  for await (const { values, rowCount } of batches)
    for (let row = 0; row < rowCount; row += 1) rows.push(values.map((column) => column[row]))
  return rows
}
