import type { ColumnBatch, ResultColumn, SqlStatement } from '@mesh/core'
import type { DuckDbSession } from './duckdb-session.ts'
import { readBatches, resultColumns } from './read-batches.ts'

/** A result that is being computed. */
export interface OpenStream {
  readonly columns: readonly ResultColumn[]
  /** To be read once, or left: the session is busy until then. */
  readonly batches: AsyncIterable<ColumnBatch>
}

/**
 * Starts a statement and gives its rows as they arrive. Reading goes one batch at a time, so a slow reader holds the
 * engine back.
 *
 * @throws SQL.* as the session does.
 */
export async function openStream(
  session: DuckDbSession,
  { text, binds }: SqlStatement,
  signal: AbortSignal | undefined,
): Promise<OpenStream> {
  const started = Promise.withResolvers<OpenStream>()
  const done = Promise.withResolvers<{ readonly failure?: unknown }>()
  const running = session.run(text, binds, signal, async (result) => {
    started.resolve({ columns: resultColumns(result), batches: readBatches(result) })
    const { failure } = await done.promise
    if (failure !== undefined) throw failure
  })
  running.catch(started.reject)
  const { columns, batches } = await started.promise
  return { columns, batches: finish(batches, running, done.resolve) }
}

async function* finish(
  batches: AsyncIterable<ColumnBatch>,
  running: Promise<void>,
  done: (end: { readonly failure?: unknown }) => void,
): AsyncGenerator<ColumnBatch> {
  try {
    yield* batches
  } catch (failure) {
    done({ failure })
    await running
  } finally {
    done({})
    await running.catch(() => undefined)
  }
}
