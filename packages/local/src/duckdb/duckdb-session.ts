import type { DuckDBAppender, DuckDBConnection, DuckDBResult } from '@duckdb/node-api'
import { type SqlValue, sqlFailure } from '@mesh/core'
import { bindValues } from './bind-values.ts'
import { translateDuckDbError } from './translate-duckdb-error.ts'

/** One connection, its statements one after the other. */
export interface DuckDbSession {
  /**
   * Runs one statement and lets `use` read its result; the connection is free for the next when `use` is done.
   *
   * @throws SQL.* translated from DuckDB's errors; SQL.CANCELLED when the signal aborts.
   */
  run<Value>(
    text: string,
    binds: readonly SqlValue[],
    signal: AbortSignal | undefined,
    use: (result: DuckDBResult) => Promise<Value> | Value,
  ): Promise<Value>
  /** Appends rows to a table, the fastest way in. */
  append(table: string, fill: (appender: DuckDBAppender) => void): Promise<void>
  close(): void
}

/** Pause between two interrupts: one that arrives before DuckDB has started the statement is lost. */
const interruptEveryMs = 10

/**
 * Puts a queue, cancellation and translated errors around a connection.
 *
 * @param ready - what to wait for before each statement; undefined for nothing
 */
export function createDuckDbSession(
  connection: DuckDBConnection,
  ready: () => Promise<void> | undefined = () => undefined,
): DuckDbSession {
  let last: Promise<unknown> = Promise.resolve()
  let closed = false

  async function runNow<Value>(
    text: string,
    binds: readonly SqlValue[],
    signal: AbortSignal | undefined,
    use: (result: DuckDBResult) => Promise<Value> | Value,
  ): Promise<Value> {
    if (closed) throw sqlFailure('connection', { message: 'The connection is closed' })
    const waiting = ready()
    if (waiting !== undefined) await waiting
    if (signal?.aborted) throw cancelled()
    let timer: NodeJS.Timeout | undefined
    const interrupt = () => {
      connection.interrupt()
      timer = setInterval(() => connection.interrupt(), interruptEveryMs)
    }
    signal?.addEventListener('abort', interrupt, { once: true })
    try {
      const prepared = await connection.prepare(text)
      try {
        bindValues(prepared, binds)
        if (signal?.aborted) throw cancelled()
        return await use(await prepared.stream())
      } finally {
        prepared.destroySync()
      }
    } catch (error) {
      throw signal?.aborted ? cancelled() : translateDuckDbError(error)
    } finally {
      clearInterval(timer)
      signal?.removeEventListener('abort', interrupt)
    }
  }

  return {
    run: (text, binds, signal, use) => {
      const running = last.then(() => runNow(text, binds, signal, use))
      last = running.catch(() => undefined)
      return running
    },
    append: (table, fill) => {
      const running = last.then(async () => {
        if (closed) throw sqlFailure('connection', { message: 'The connection is closed' })
        const appender = await connection.createAppender(table)
        try {
          fill(appender)
          appender.flushSync()
        } catch (error) {
          appender.clear()
          throw translateDuckDbError(error)
        } finally {
          appender.closeSync()
        }
      })
      last = running.catch(() => undefined)
      return running
    },
    close: () => {
      if (closed) return
      closed = true
      connection.closeSync()
    },
  }
}

const cancelled = () => sqlFailure('cancelled', { message: 'The statement was cancelled' })
