import type { ColumnBatch, ResultColumn } from '@mesh/core'
import type { RowsOutcome } from '../engine/outcome.ts'

/** A result as it was given. */
export interface KeptResult {
  readonly columns: readonly ResultColumn[]
  /** Nothing when they were too many to be kept, or were not read to their end. */
  readonly rows: readonly (readonly unknown[])[] | undefined
}

/** What the newest statements of a session gave, for RESULT_SCAN. */
export interface KeptResults {
  /** The outcome, whose rows are kept as they are read. */
  keep(id: string, outcome: RowsOutcome): RowsOutcome
  find(id: string): KeptResult | undefined
}

/** Statements of a session whose rows are kept. */
const keptStatements = 32
/** Rows of a result that are kept. */
export const keptRows = 10_000

/** Nothing kept yet. */
export function createKeptResults(): KeptResults {
  const kept = new Map<string, KeptResult>()
  return {
    keep: (id, outcome) => {
      const { columns } = outcome
      kept.set(id, { columns, rows: undefined })
      const [oldest] = kept.keys()
      if (kept.size > keptStatements && oldest !== undefined) kept.delete(oldest)
      const done = (rows: KeptResult['rows']) => {
        if (kept.has(id)) kept.set(id, { columns, rows })
      }
      return { ...outcome, batches: remembered(outcome.batches, done) }
    },
    find: (id) => kept.get(id),
  }
}

async function* remembered(
  batches: AsyncIterable<ColumnBatch>,
  done: (rows: KeptResult['rows']) => void,
): AsyncGenerator<ColumnBatch> {
  let rows: (readonly unknown[])[] | undefined = []
  for await (const batch of batches) {
    if (rows !== undefined && rows.length + batch.rowCount > keptRows) rows = undefined
    for (let row = 0; rows !== undefined && row < batch.rowCount; row += 1)
      rows.push(batch.values.map((column) => column[row] ?? null))
    yield batch
  }
  done(rows)
}
