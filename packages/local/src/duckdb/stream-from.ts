import type { ColumnBatch, SqlStatement } from '@mesh/core'
import type { DuckDbSession } from './duckdb-session.ts'
import { readBatches } from './read-batches.ts'

/**
 * The batches of a statement as they arrive. The statement keeps the session busy until the loop ends or is left; reading
 * goes one batch at a time, so a slow reader holds the engine back.
 */
export async function* streamFrom(
  session: DuckDbSession,
  { text, binds }: SqlStatement,
  signal: AbortSignal,
): AsyncGenerator<ColumnBatch> {
  const handover = Promise.withResolvers<AsyncGenerator<ColumnBatch>>()
  const done = Promise.withResolvers<{ readonly failure?: unknown }>()
  const running = session.run(text, binds, signal, async (result) => {
    handover.resolve(readBatches(result))
    const { failure } = await done.promise
    if (failure !== undefined) throw failure
  })
  running.catch(handover.reject)
  try {
    for await (const batch of await handover.promise) yield batch
  } catch (failure) {
    done.resolve({ failure })
    await running
  } finally {
    done.resolve({})
    await running.catch(() => undefined)
  }
}
