import type { ColumnBatch, QueryOptions, ResultColumn, SqlClient, SqlRow, SqlStatement } from '@mesh/core'
import { sqlFailure } from '@mesh/core'
import { createDuckDbSession } from './duckdb-session.ts'
import { embeddedDialect } from './embedded-dialect.ts'
import { type LoadedRow, type LoadOptions, loadRows } from './load-rows.ts'
import { type DuckDbOptions, openDuckDb } from './open-duckdb.ts'
import { openStream } from './open-stream.ts'
import { readBatches, resultColumns } from './read-batches.ts'
import { createStatisticsMeter } from './statistics-meter.ts'

/** A `SqlClient` over an embedded DuckDB. */
export interface DuckDbClient extends SqlClient {
  readonly kind: 'duckdb'
  /**
   * Makes a table of plain objects, or makes it anew; its name and those of its columns are exact.
   *
   * @returns the number of rows.
   * @throws LOCAL.UNLOADABLE when a row is no object; SQL.CONSTRAINT when a value does not fit its column.
   * @example
   * await client.load('ORDERS', [{ ID: 1, STATE: 'open' }])
   */
  load(table: string, rows: readonly LoadedRow[], options?: LoadOptions): Promise<number>
}

/**
 * Opens DuckDB in this process. Queries share one connection and run one after the other; a stream has a connection of its
 * own, so that a loop over it can query. Memory is limited and spills to disk.
 *
 * @throws SQL.CONNECTION when the file is locked by another process or is no database.
 * @example
 * const client = await createDuckDbClient()
 * const { rows } = await client.query(compileSql(sql`SELECT 6 * 7 AS answer`, duckDbDialect))
 * await client.close()
 */
export async function createDuckDbClient(options: DuckDbOptions = {}): Promise<DuckDbClient> {
  const database = await openDuckDb(options)
  const session = createDuckDbSession(await database.connect())
  const meter = createStatisticsMeter()
  const streams = new Set<AbortController>()
  let closed = false

  async function* stream(
    statement: SqlStatement,
    { signal }: QueryOptions = {},
  ): AsyncGenerator<ColumnBatch> {
    if (closed) throw sqlFailure('connection', { message: 'The connection is closed' })
    const started = performance.now()
    const own = createDuckDbSession(await database.connect())
    const end = new AbortController()
    streams.add(end)
    let rows = 0
    try {
      const both = signal === undefined ? end.signal : AbortSignal.any([signal, end.signal])
      for await (const batch of (await openStream(own, statement, both)).batches) {
        rows += batch.rowCount
        yield batch
      }
    } finally {
      streams.delete(end)
      own.close()
      meter.add({ statements: 1, rows, bytes: 0, ms: performance.now() - started })
    }
  }

  return {
    kind: 'duckdb',
    dialect: embeddedDialect,
    get statistics() {
      return meter.total()
    },
    query: async <Row extends SqlRow>({ text, binds }: SqlStatement, { signal }: QueryOptions = {}) => {
      const started = performance.now()
      const { columns, rows } = await session.run(text, binds, signal, async (result) => {
        const columns = resultColumns(result)
        const rows: Row[] = []
        for await (const batch of readBatches(result)) pushRows(rows, batch, columns)
        return { columns, rows }
      })
      const statistics = { statements: 1, rows: rows.length, bytes: 0, ms: performance.now() - started }
      meter.add(statistics)
      return { columns, rows, statistics }
    },
    stream,
    load: (table, rows, options = {}) => loadRows(session, table, rows, options),
    close: async () => {
      if (closed) return
      closed = true
      for (const each of streams) each.abort()
      session.close()
      database.close()
    },
  }
}

function pushRows<Row extends SqlRow>(
  rows: Row[],
  batch: ColumnBatch,
  columns: readonly ResultColumn[],
): void {
  for (let index = 0; index < batch.rowCount; index += 1)
    rows.push(
      Object.fromEntries(columns.map(({ name }, column) => [name, batch.values[column]?.[index]])) as Row,
    )
}
