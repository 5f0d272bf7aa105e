import type { ColumnBatch } from '@mesh/core'
import type { RowsOutcome } from './outcome.ts'

/** The same rows, the first of them computed already: what goes wrong up to there is thrown here. */
export async function withFirstRows(outcome: RowsOutcome): Promise<RowsOutcome> {
  const batches = outcome.batches[Symbol.asyncIterator]()
  const first = await batches.next()
  return { ...outcome, batches: resumed(first, batches) }
}

async function* resumed(
  first: IteratorResult<ColumnBatch>,
  rest: AsyncIterator<ColumnBatch>,
): AsyncGenerator<ColumnBatch> {
  try {
    for (let next = first; next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
