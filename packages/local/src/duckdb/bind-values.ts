import type { DuckDBPreparedStatement } from '@duckdb/node-api'
import { type SqlValue, sqlFailure } from '@mesh/core'

/**
 * Puts values into a prepared statement, in order.
 *
 * @throws SQL.SYNTAX when there are more or fewer values than placeholders.
 */
export function bindValues(prepared: DuckDBPreparedStatement, values: readonly SqlValue[]): void {
  if (prepared.parameterCount !== values.length)
    throw sqlFailure('syntax', {
      message: `The statement has ${prepared.parameterCount} placeholders but ${values.length} values are bound`,
    })
  values.forEach((value, index) => {
    bindValue(prepared, index + 1, value)
  })
}

function bindValue(prepared: DuckDBPreparedStatement, index: number, value: SqlValue): void {
  if (value === null) {
    prepared.bindNull(index)
    return
  }
  switch (typeof value) {
    case 'boolean':
      prepared.bindBoolean(index, value)
      return
    case 'string':
      prepared.bindVarchar(index, value)
      return
    case 'bigint':
      prepared.bindHugeInt(index, value)
      return
    case 'number':
      if (!Number.isSafeInteger(value)) prepared.bindDouble(index, value)
      else if (Math.abs(value) < 2 ** 31) prepared.bindInteger(index, value)
      else prepared.bindBigInt(index, BigInt(value))
      return
    default:
      prepared.bindBlob(index, value)
  }
}
