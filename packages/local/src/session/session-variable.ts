import type { Emitted } from '../translate/emitted.ts'

/** A session variable: its constant in DuckDB's SQL, and what it is. Times are milliseconds. */
export interface SessionVariable extends Emitted {
  readonly value: unknown
  readonly createdOn: number
  readonly updatedOn: number
}
