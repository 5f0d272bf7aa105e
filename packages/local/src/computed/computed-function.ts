/** A value that a computed function takes or gives. Instants are microseconds since 1970. */
export type ComputedValue = string | bigint | boolean | number | Uint8Array

/** What kinds of values there are. */
export type ComputedKind = 'text' | 'integer' | 'boolean' | 'float' | 'bytes' | 'instant'

/** A function that DuckDB does not have, computed by this process for each row. NULL as an argument gives NULL. */
export interface ComputedFunction {
  /** Name in DuckDB's SQL. */
  readonly name: string
  readonly parameters: readonly ComputedKind[]
  readonly result: ComputedKind
  /** Null is NULL; what it throws ends the statement with that failure. */
  readonly compute: (...args: never[]) => ComputedValue | null
}
