import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api'
import type { ComputedFunction, ComputedKind, ComputedValue } from '../computed/computed-function.ts'
import { marked } from './marked.ts'

/** Makes functions known to all connections of a database. */
export async function registerComputed(
  connection: DuckDBConnection,
  functions: readonly ComputedFunction[],
): Promise<void> {
  const duckdb = await import('@duckdb/node-api')
  const types: Readonly<Record<ComputedKind, DuckDBType>> = {
    text: duckdb.VARCHAR,
    integer: duckdb.BIGINT,
    boolean: duckdb.BOOLEAN,
    float: duckdb.DOUBLE,
    bytes: duckdb.BLOB,
    instant: duckdb.TIMESTAMP,
  }
  const write = (value: ComputedValue, kind: ComputedKind): DuckDBValue => {
    if (value instanceof Uint8Array) return duckdb.blobValue(value)
    return kind === 'instant' && typeof value === 'bigint' ? new duckdb.DuckDBTimestampValue(value) : value
  }
  for (const { name, parameters, result, compute } of functions) {
    const call = compute as (...args: readonly ComputedValue[]) => ComputedValue | null
    connection.registerScalarFunction(
      duckdb.DuckDBScalarFunction.create({
        name,
        returnType: types[result],
        parameterTypes: parameters.map((kind) => types[kind]),
        mainFunction: (_, chunk, output) => {
          const columns = parameters.map((_kind, index) => chunk.getColumnVector(index))
          for (let row = 0; row < chunk.rowCount; row += 1) {
            const args = columns.map((column) => read(column.getItem(row)))
            const value = args.includes(null) ? null : marked(() => call(...(args as ComputedValue[])))
            output.setItem(row, value === null ? null : write(value, result))
          }
          output.flush()
        },
      }),
    )
  }
}

function read(value: DuckDBValue): ComputedValue | null {
  if (typeof value !== 'object' || value === null) return value as ComputedValue | null
  if ('micros' in value) return value.micros as bigint
  return 'bytes' in value ? (value.bytes as Uint8Array) : String(value)
}
