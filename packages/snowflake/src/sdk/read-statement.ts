import type { ColumnBatch, SqlValue } from '@mesh/core'
import { columnDecoder } from './column-decoder.ts'
import type { DriverStatement } from './driver.ts'
import { cancelled } from './driver-session.ts'
import { translateDriverError } from './translate-driver-error.ts'

/** Rows in a batch: large enough to make a batch cheap, small enough to keep it in the cache. */
const batchRows = 4096

/**
 * The result of a statement by column, as its rows arrive.
 *
 * @throws SQL.* when a later part of the result cannot be fetched; SQL.CANCELLED when the signal aborts.
 */
export async function* readStatement(
  statement: DriverStatement,
  binds: readonly SqlValue[],
  signal: AbortSignal | undefined,
): AsyncGenerator<ColumnBatch> {
  const decoders = (statement.getColumns() ?? []).map(columnDecoder)
  const columns = decoders.map(({ column }) => column)
  const rows = statement.streamRows()
  const abort = () => rows.destroy(cancelled())
  signal?.addEventListener('abort', abort, { once: true })
  let values: unknown[][] = columns.map(() => [])
  let count = 0
  try {
    for await (const row of rows as AsyncIterable<readonly unknown[]>) {
      for (const [index, { decode }] of decoders.entries()) values[index]?.push(decode(row[index]))
      count += 1
      if (count < batchRows) continue
      yield { columns, values, rowCount: count }
      values = columns.map(() => [])
      count = 0
    }
  } catch (error) {
    throw signal?.aborted ? cancelled() : translateDriverError(error, binds)
  } finally {
    signal?.removeEventListener('abort', abort)
    rows.destroy()
  }
  if (count > 0) yield { columns, values, rowCount: count }
}
