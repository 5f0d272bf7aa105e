import type { SqlDialect } from '../dialect/sql-dialect.ts'
import type { LogicalType } from '../type/logical-type.ts'
import type { SqlStatement } from './sql-statement.ts'

/**
 * A connection to an engine. Every package that touches data takes one; `@mesh/snowflake/sdk` and `@mesh/local` make them.
 *
 * Values come back by the row representation of Mesh: NUMBER(p,0) with p ≤ 15 as number, larger as bigint; NUMBER(p,s) as
 * decimal text; FLOAT as number; DATE, TIME and TIMESTAMP as ISO 8601 text (`2024-02-29T13:14:15.5`, the fraction without
 * trailing zeros, an offset only on zoned kinds); BINARY as Uint8Array; VARIANT, OBJECT and ARRAY as parsed JSON; NULL as null.
 *
 * `query` and `stream` do not need `this`, so they can be passed on by themselves.
 */
export interface SqlClient {
  readonly dialect: SqlDialect
  /** What this client has sent and received since it was made. */
  readonly statistics: SqlStatistics
  /**
   * Runs one statement and gives all its rows.
   *
   * @throws SQL.* with the engine's query id and SQLSTATE in `meta`; `SQL.CANCELLED` when the signal aborts.
   */
  query<Row extends SqlRow = SqlRow>(
    statement: SqlStatement,
    options?: QueryOptions,
  ): Promise<QueryResult<Row>>
  /**
   * Runs one statement and gives its rows in columnar batches, as they arrive. Leaving the loop early cancels the rest.
   *
   * @throws as {@link SqlClient.query}.
   */
  stream(statement: SqlStatement, options?: QueryOptions): AsyncIterable<ColumnBatch>
  /** Ends the connection. Calling it again does nothing. */
  close(): Promise<void>
}

/** A row by column name. */
export type SqlRow = Readonly<Record<string, unknown>>

/** How a statement is run. */
export interface QueryOptions {
  /** Cancels the statement on the engine too. */
  readonly signal?: AbortSignal
  /** Recorded by the engine beside the statement, so that cost can be traced to a product. At most 2,000 characters. */
  readonly tag?: string
}

/** One column of a result. */
export interface ResultColumn {
  readonly name: string
  readonly type: LogicalType
  readonly nullable: boolean
}

/** All rows of a statement. */
export interface QueryResult<Row extends SqlRow = SqlRow> {
  readonly columns: readonly ResultColumn[]
  readonly rows: readonly Row[]
  /** The engine's id of the statement, when it gives one. */
  readonly queryId?: string
  readonly statistics: SqlStatistics
}

/** Part of a result by column: `values[c][r]` is column `c` of row `r`. */
export interface ColumnBatch {
  readonly columns: readonly ResultColumn[]
  readonly values: readonly (readonly unknown[])[]
  readonly rowCount: number
}

/** What statements cost. */
export interface SqlStatistics {
  readonly statements: number
  /** Rows received. */
  readonly rows: number
  /** Bytes received, where the engine says; else 0. */
  readonly bytes: number
  /** Wall time from sending to the last row, in milliseconds. */
  readonly ms: number
}
