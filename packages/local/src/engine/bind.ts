import type { LogicalType } from '@mesh/core'

/** A bind as drivers send it: a value for every placeholder, or a column of values for a bulk insert. */
export interface Bind {
  /** `FIXED`, `REAL`, `TEXT`, `BOOLEAN`, `DATE`, `TIME`, `TIMESTAMP_NTZ`, `BINARY`, `VARIANT`, … */
  readonly type: string
  /** The exact type of a value that the engine binds itself. */
  readonly logicalType?: LogicalType
  readonly value: string | null | readonly (string | null)[]
}
