import { isMeshError } from '@mesh/core'
import { markedFailure } from '../errors/duckdb-failures.ts'

/** Computes something for DuckDB, which hands on nothing of a failure but its message: so the code goes into it. */
export function marked<Value>(compute: () => Value): Value {
  try {
    return compute()
  } catch (error) {
    throw isMeshError(error) ? markedFailure(error) : error
  }
}
