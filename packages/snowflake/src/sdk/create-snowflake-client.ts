import {
  type ColumnBatch,
  type QueryOptions,
  type ResultColumn,
  type SqlClient,
  type SqlRow,
  type SqlStatement,
  type SqlStatistics,
  sqlFailure,
} from '@mesh/core'
import { snowflakeDialect } from '@mesh/sql'
import { columnDecoder } from './column-decoder.ts'
import type { DriverConnection } from './driver.ts'
import { execute } from './driver-session.ts'
import { loadDriver } from './load-driver.ts'
import { readStatement } from './read-statement.ts'
import { driverOptions, isLocal, type SnowflakeOptions } from './snowflake-options.ts'
import { translateDriverError } from './translate-driver-error.ts'
import { createUnderway } from './underway.ts'

/**
 * Connects to Snowflake, or to a local server that speaks its protocol, through Snowflake's own driver.
 *
 * @throws SNOWFLAKE.SDK_MISSING, SQL.CONNECTION, SQL.AUTHENTICATION
 * @example
 * const client = await createSnowflakeClient({ account: 'acme-prod', username: 'mesh', privateKeyPath, authenticator: 'SNOWFLAKE_JWT' })
 */
export async function createSnowflakeClient(options: SnowflakeOptions): Promise<SqlClient> {
  const driver = await loadDriver(isLocal(options))
  const connection = await connect(() => driver.createConnection(driverOptions(options)))
  const client = clientOver(connection)
  try {
    await client.query(sessionFormats)
    return client
  } catch (error) {
    await client.close()
    throw error
  }
}

/** A request whose server goes away is repeated by the driver for a minute; so what was cancelled is waited for. */
const patienceMs = 5_000

/** Without FF9 the driver drops fractions of times; without HEX it cannot read bytes. */
const sessionFormats: SqlStatement = {
  kind: 'statement',
  text: "ALTER SESSION SET TIME_OUTPUT_FORMAT = 'HH24:MI:SS.FF9' BINARY_OUTPUT_FORMAT = 'HEX' STRICT_JSON_OUTPUT = TRUE",
  binds: [],
}

async function connect(open: () => DriverConnection): Promise<DriverConnection> {
  try {
    const connection = open()
    // The promise of connectAsync resolves even when the login fails; only the callback hears of it.
    await new Promise<void>((resolve, reject) => {
      connection.connectAsync((error) => (error ? reject(error) : resolve())).catch(reject)
    })
    return connection
  } catch (error) {
    throw translateDriverError(error)
  }
}

function clientOver(connection: DriverConnection): SqlClient {
  let total: SqlStatistics = { statements: 0, rows: 0, bytes: 0, ms: 0 }
  let closed: Promise<void> | undefined
  const underway = createUnderway()

  /** The driver does not tell how many bytes it received. */
  const count = (rows: number, started: number): SqlStatistics => {
    const one = { statements: 1, rows, bytes: 0, ms: performance.now() - started }
    total = { statements: total.statements + 1, rows: total.rows + rows, bytes: 0, ms: total.ms + one.ms }
    return one
  }
  const send = (statement: SqlStatement, options: QueryOptions) => {
    if (closed !== undefined) throw sqlFailure('connection', { message: 'The connection is closed' })
    return execute(connection, statement, options, underway)
  }

  return {
    dialect: snowflakeDialect,
    get statistics() {
      return total
    },
    query: async <Row extends SqlRow>(statement: SqlStatement, options: QueryOptions = {}) => {
      const started = performance.now()
      const sent = await send(statement, options)
      const columns = (sent.getColumns() ?? []).map((column) => columnDecoder(column).column)
      const rows: Row[] = []
      for await (const batch of readStatement(sent, statement.binds, options.signal))
        addRows(rows, batch, columns)
      const queryId = sent.getQueryId()
      return {
        columns,
        rows,
        ...(queryId !== undefined && { queryId }),
        statistics: count(rows.length, started),
      }
    },
    stream: async function* (
      statement: SqlStatement,
      options: QueryOptions = {},
    ): AsyncGenerator<ColumnBatch> {
      const started = performance.now()
      const sent = await send(statement, options)
      let rows = 0
      try {
        for await (const batch of readStatement(sent, statement.binds, options.signal)) {
          rows += batch.rowCount
          yield batch
        }
      } finally {
        count(rows, started)
      }
    },
    close: () => {
      closed ??= underway
        .settle(patienceMs)
        .then(() => new Promise((resolve) => connection.destroy(() => resolve())))
      return closed
    },
  }
}

function addRows<Row extends SqlRow>(
  rows: Row[],
  batch: ColumnBatch,
  columns: readonly ResultColumn[],
): void {
  for (let at = 0; at < batch.rowCount; at += 1)
    rows.push(Object.fromEntries(columns.map(({ name }, index) => [name, batch.values[index]?.[at]])) as Row)
}
