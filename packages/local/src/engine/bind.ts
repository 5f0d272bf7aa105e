/** A bind as drivers send it: a value for every placeholder, or a column of values for a bulk insert. */
export interface Bind {
  /** `FIXED`, `REAL`, `TEXT`, `BOOLEAN`, `DATE`, `TIME`, `TIMESTAMP_NTZ`, `BINARY`, `VARIANT`, … */
  readonly type: string
  readonly value: string | null | readonly (string | null)[]
}
