import type { SqlValue } from '../client/sql-value.ts'
import type { LogicalType } from '../type/logical-type.ts'
import type { DataFiles } from './data-files.ts'
import type { WrittenSql } from './written-sql.ts'

/** How one SQL engine spells things. Adapters declare what they can do; nobody asks for an engine by name. */
export interface SqlDialect {
  readonly name: string
  /** What an unquoted identifier becomes. */
  readonly folding: 'upper' | 'lower' | 'insensitive'
  /** Longest statement that the engine takes, in bytes. */
  readonly maxStatementBytes: number
  /** Most expressions in one SELECT list. */
  readonly maxSelectItems: number
  readonly capabilities: DialectCapabilities
  /** The spelling of an exact name, quoted where needed. */
  identifier(name: string): string
  /** The spelling of a value as a literal, escaped by the engine's own rules. */
  literal(value: SqlValue): string
  /** The spelling of the n-th bind, counting from 1. */
  placeholder(index: number): string
  /** The spelling of a type in DDL and casts. */
  type(type: LogicalType): string
  /** The spelling of a call of a {@link SqlFunction}, from the spellings of its arguments. */
  call(name: SqlFunction, args: readonly string[]): string
  /** The spelling of the rows of files, as they stand in FROM. Absent where the engine reads none. */
  files?(files: DataFiles): string
  /**
   * SQL written for Snowflake in the engine's own words. Absent where the engine speaks it.
   *
   * @throws SQL.SYNTAX, SQL.NOT_FOUND, SQL.UNSUPPORTED with the position: never a guess.
   */
  translate?(written: WrittenSql): string
}

/** What an engine can do beyond standard SQL. */
export interface DialectCapabilities {
  /** `QUALIFY` filters on window functions. */
  readonly qualify: boolean
  /** `COUNT(*) FILTER (WHERE …)`. */
  readonly aggregateFilter: boolean
  /** Whether several queries in one statement cost less than one after the other, since each statement is a round trip. */
  readonly combinedQueries: boolean
}

/**
 * Functions that engines spell differently and that must mean the same everywhere. Regular expressions are `search` when
 * they may match anywhere and `fullMatch` when they must match the whole text. `md5Number`
 * is the number that the last 15 hexadecimal digits of a text's MD5 make.
 */
export const sqlFunctions = [
  'countIf',
  'regexSearch',
  'regexFullMatch',
  'textLength',
  'epochMicros',
  'quantile',
  'skewness',
  'anyValue',
  'toText',
  'md5Number',
  'isIn',
  'withoutMatch',
] as const

/** One of {@link sqlFunctions}. */
export type SqlFunction = (typeof sqlFunctions)[number]
