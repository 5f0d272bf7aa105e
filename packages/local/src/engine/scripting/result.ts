import type { ColumnBatch, ResultColumn } from '@mesh/core'
import type { RowsOutcome } from '../outcome.ts'
import type { Constant } from './constant.ts'

/** What a statement of a block gave, all of it. */
export interface Result {
  readonly columns: readonly ResultColumn[]
  readonly batches: readonly ColumnBatch[]
  readonly rowCount: number
}

/** Reads an outcome to its end. */
export async function readResult({ columns, batches }: RowsOutcome): Promise<Result> {
  const read: ColumnBatch[] = []
  let rowCount = 0
  for await (const batch of batches) {
    // Values may be read from memory of DuckDB's that the next statement takes.
    read.push({ ...batch, values: batch.values.map((column) => column) })
    rowCount += batch.rowCount
  }
  return { columns, batches: read, rowCount }
}

/** One row, by its place from 0; nothing behind the last. */
export function rowAt({ columns, batches }: Result, place: number): readonly Constant[] | undefined {
  let before = 0
  for (const { values, rowCount } of batches) {
    if (place < before + rowCount)
      return columns.map(({ type }, column) => ({ type, value: values[column]?.[place - before] ?? null }))
    before += rowCount
  }
  return undefined
}

/** A result as what a statement gives. */
export const outcomeOf = ({ columns, batches }: Result): RowsOutcome => ({
  kind: 'rows',
  statement: 'select',
  columns,
  batches: replay(batches),
})

async function* replay(batches: readonly ColumnBatch[]): AsyncGenerator<ColumnBatch> {
  yield* batches
}
