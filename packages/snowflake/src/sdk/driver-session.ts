import { type QueryOptions, type SqlStatement, type SqlValue, sqlFailure } from '@mesh/core'
import type { DriverConnection, DriverStatement } from './driver.ts'
import { translateDriverError } from './translate-driver-error.ts'
import type { Underway } from './underway.ts'

/**
 * Sends a statement and waits until its result can be streamed. When the signal aborts, the statement is cancelled on the
 * server, and the wait ends at once.
 *
 * @throws SQL.*
 */
export function execute(
  connection: DriverConnection,
  { text, binds }: SqlStatement,
  { signal, tag }: QueryOptions,
  underway: Underway,
): Promise<DriverStatement> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(cancelled())
      return
    }
    const answered = underway.begin()
    const abort = () => {
      sent?.cancel(underway.begin())
      reject(cancelled())
    }
    let sent: DriverStatement | undefined
    signal?.addEventListener('abort', abort, { once: true })
    try {
      sent = connection.execute({
        sqlText: text,
        ...(binds.length > 0 && { binds: binds.map(bindValue) }),
        // Numbers as text keep every digit.
        fetchAsString: ['Number'],
        rowMode: 'array',
        streamResult: true,
        ...(tag !== undefined && { parameters: { QUERY_TAG: tag } }),
        complete: (error, statement) => {
          answered()
          signal?.removeEventListener('abort', abort)
          if (error === undefined || error === null) resolve(statement)
          else reject(signal?.aborted ? cancelled() : translateDriverError(error, binds))
        },
      })
    } catch (error) {
      answered()
      signal?.removeEventListener('abort', abort)
      reject(translateDriverError(error, binds))
    }
  })
}

/** The failure of a statement whose signal aborted. */
export const cancelled = () => sqlFailure('cancelled', { message: 'The statement was cancelled' })

/** The driver knows no bigint and no bytes; Snowflake reads both from text. */
function bindValue(value: SqlValue): string | number | boolean | null {
  if (typeof value === 'bigint') return String(value)
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex').toUpperCase()
  return value
}
