import type { LogicalType } from '@mesh/core'

/** An expression in DuckDB's SQL, with the Snowflake type where it is known. It can stand anywhere: no precedence needed. */
export interface Emitted {
  readonly sql: string
  readonly type: LogicalType | null
}

/** A column that a query gives. */
export interface OutputColumn {
  /** Exact name, as Snowflake derives it. */
  readonly name: string
  readonly type: LogicalType | null
}

/** A query in DuckDB's SQL. Its columns are called `c1`, `c2`, … there: names that differ in case only cannot meet. */
export interface EmittedQuery {
  readonly sql: string
  readonly columns: readonly OutputColumn[]
}

/** An expression of a type. */
export const emit = (sql: string, type: LogicalType | null = null): Emitted => ({ sql, type })

/** Types that rules name often. */
export const textType: LogicalType = { kind: 'string' }
export const booleanType: LogicalType = { kind: 'boolean' }
export const dateType: LogicalType = { kind: 'date' }
export const floatType: LogicalType = { kind: 'number' }
export const countType: LogicalType = { kind: 'integer', precision: 18 }
export const timestampType: LogicalType = { kind: 'timestamp', zone: 'ntz' }
export const variantType: LogicalType = { kind: 'variant' }

/** Whether a type is exact: whole numbers and decimals. */
export const isExact = (type: LogicalType | null): boolean =>
  type !== null && (type.kind === 'integer' || (type.kind === 'number' && type.scale !== undefined))

/** Digits after the point of an exact type. */
export const scaleOf = (type: LogicalType | null): number => (type?.kind === 'number' ? (type.scale ?? 0) : 0)

/** The n-th column of a derived table. */
export const derivedColumn = (index: number): string => `c${index + 1}`

/** An identifier of DuckDB's. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A text of DuckDB's. */
export const textLiteral = (value: string): string => `'${value.replaceAll("'", "''")}'`
