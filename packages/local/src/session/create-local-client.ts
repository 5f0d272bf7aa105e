import type { ColumnBatch, QueryOptions, SqlClient, SqlRow, SqlStatement, SqlValue } from '@mesh/core'
import { sqlFailure } from '@mesh/core'
import { snowflakeDialect } from '@mesh/sql'
import { createStatisticsMeter } from '../duckdb/statistics-meter.ts'
import type { Bind } from '../engine/bind.ts'
import type { Engine } from '../engine/engine.ts'
import { type RowsOutcome, rowsOutcome, textColumn } from '../engine/outcome.ts'
import type { Session } from './session.ts'

/** A client in the same process: the same session and engine as over the wire, without a socket. */
export function createLocalClient(engine: Engine, session: Session): SqlClient {
  const meter = createStatisticsMeter()
  let closed = false

  const execute = async ({ text, binds }: SqlStatement, { signal }: QueryOptions): Promise<RowsOutcome> => {
    if (closed) throw sqlFailure('connection', { message: 'The connection is closed' })
    if (signal?.aborted) throw sqlFailure('cancelled', { message: 'The statement was cancelled' })
    const outcome = await engine.execute(session, {
      text,
      binds: binds.map(bindOf),
      ...(signal !== undefined && { signal }),
    })
    if (outcome.kind === 'rows') return { ...outcome, batches: wideAsBigint(outcome) }
    return rowsOutcome([textColumn('transfer')], [[JSON.stringify(outcome.data)]])
  }

  return {
    dialect: snowflakeDialect,
    get statistics() {
      return meter.total()
    },
    query: async <Row extends SqlRow>(statement: SqlStatement, options: QueryOptions = {}) => {
      const started = performance.now()
      const { columns, batches } = await execute(statement, options)
      const rows: Row[] = []
      for await (const { values, rowCount } of batches)
        for (let index = 0; index < rowCount; index += 1)
          rows.push(
            Object.fromEntries(columns.map(({ name }, column) => [name, values[column]?.[index]])) as Row,
          )
      const statistics = { statements: 1, rows: rows.length, bytes: 0, ms: performance.now() - started }
      meter.add(statistics)
      return { columns, rows, statistics }
    },
    stream: async function* (
      statement: SqlStatement,
      options: QueryOptions = {},
    ): AsyncGenerator<ColumnBatch> {
      const started = performance.now()
      const { batches } = await execute(statement, options)
      let rows = 0
      for await (const batch of batches) {
        rows += batch.rowCount
        yield batch
      }
      meter.add({ statements: 1, rows, bytes: 0, ms: performance.now() - started })
    },
    close: async () => {
      if (closed) return
      closed = true
      await engine.closeSession(session)
    },
  }
}

/** Whole numbers of more than 15 digits are bigint in the row representation, however small the value. */
async function* wideAsBigint({ columns, batches }: RowsOutcome): AsyncGenerator<ColumnBatch> {
  const wide = columns.map(({ type }) => type.kind === 'integer' && (type.precision ?? 38) > 15)
  for await (const batch of batches)
    yield {
      ...batch,
      columns,
      values: batch.values.map((column, index) =>
        wide[index] ? column.map((value) => (typeof value === 'number' ? BigInt(value) : value)) : column,
      ),
    }
}

function bindOf(value: SqlValue): Bind {
  if (value === null) return { type: 'TEXT', value }
  switch (typeof value) {
    case 'boolean':
      return { type: 'BOOLEAN', value: String(value) }
    case 'bigint':
      return { type: 'FIXED', value: String(value) }
    case 'number':
      return { type: Number.isSafeInteger(value) ? 'FIXED' : 'REAL', value: String(value) }
    case 'string':
      return { type: 'TEXT', value }
    default:
      return { type: 'BINARY', value: Buffer.from(value).toString('hex') }
  }
}
