import type { Location, QualifiedName } from '@mesh/core'
import type { DirectoryTable, FunctionCall, Span, StageTable, TableFunction, TableName } from '@mesh/sql'
import type { Emitted, EmittedQuery, OutputColumn } from './emitted.ts'
import type { Scope } from './scope.ts'
import type { GivenArgument } from './user-function/given-argument.ts'
import type { PartitionedTable } from './user-function/partitioned-table.ts'

/** What a name in FROM turned out to be. */
export type ResolvedRelation = ReadRelation | QueriedRelation | RowsRelation

/** Rows of a table of DuckDB's or of files, under the names that the columns have there. */
export interface ReadRelation {
  readonly kind: 'read'
  /** How it stands in FROM. */
  readonly from: string
  readonly columns: readonly ReadColumn[]
  /** Full name in parts, for references such as `db.schema.t.column`. */
  readonly parts: readonly string[]
}

/** A column of a {@link ReadRelation}. */
export interface ReadColumn extends OutputColumn {
  /** Its name in DuckDB, where that is another one. */
  readonly stored?: string | undefined
}

/** A view: a query, translated with its own rights. */
export interface QueriedRelation {
  readonly kind: 'queried'
  readonly query: EmittedQuery
  readonly parts: readonly string[]
}

/** Rows that the control plane knows. */
export interface RowsRelation {
  readonly kind: 'rows'
  readonly columns: readonly OutputColumn[]
  readonly rows: readonly (readonly unknown[])[]
  readonly parts: readonly string[]
  /** Columns whose cells are keys: what they stand for is in a query of DuckDB's for pairs `k`, `v`. */
  readonly lookUps?: readonly LookUp[]
  /** Which of the rows there are: those for which all conditions hold, at most so many. */
  readonly restrict?: Restriction
  /** Columns of the rows after all others that only {@link restrict} reads. */
  readonly hidden?: readonly OutputColumn[]
}

/** What keeps some rows of a {@link RowsRelation}. */
export interface Restriction {
  readonly conditions: readonly {
    /** Place of the column. */
    readonly column: number
    readonly operator: string
    /** DuckDB's SQL. */
    readonly value: string
  }[]
  readonly limit: number | undefined
}

/** A column of {@link RowsRelation} whose values only the rows of tables tell. */
export interface LookUp {
  readonly column: number
  readonly from: string
}

/** What a call of a table function of one's own is: a query, or a program that takes the rows of a partition. */
export type CalledTable = { readonly kind: 'query'; readonly query: EmittedQuery } | PartitionedTable

/** What a translation needs to know about the session and the account. */
export interface Translation {
  /** Text of the statement, from which column names are derived. */
  readonly text: string
  /** Whether names of columns are equal in any case, as DuckDB has them. Snowflake tells them apart. */
  readonly anyCase?: true
  /**
   * Where products are computed in 18 digits, several times as fast as in 38: in totals, or in what is translated now. One that
   * needs more is an error of DuckDB's, and the statement is to be translated again without.
   *
   * @defaultValue nowhere
   */
  readonly narrow?: 'totals' | 'here'
  /** @throws SQL.NOT_FOUND, SQL.AUTHORIZATION when the role may not read it. */
  relation(name: QualifiedName, where: Location, history?: TableName['history']): ResolvedRelation
  /** A table function of the control plane; undefined when there is none of that name. */
  tableFunction(call: FunctionCall): ResolvedRelation | undefined
  /** A call of a function of one's own as a value; undefined when there is none of that name. */
  userFunction(call: FunctionCall, given: () => readonly GivenArgument[]): Emitted | undefined
  /** A call of a table function of one's own; undefined when there is none of that name. */
  userTable(call: FunctionCall, given: () => readonly GivenArgument[]): CalledTable | undefined
  /** The next number of a sequence; undefined where there are none. @throws SQL.NOT_FOUND, SQL.AUTHORIZATION. */
  nextValue(name: QualifiedName): Emitted | undefined
  /** The value of a data metric function; undefined when the call is of something else. */
  metric?(call: FunctionCall, scope: Scope): Emitted | undefined
  /** What is read of a stage: rows of its files, its directory table or INFER_SCHEMA; undefined where files are not read. */
  stage?(reference: StageTable | DirectoryTable | TableFunction): ReadRelation | RowsRelation | undefined
  /** The value of a placeholder, by its place among all of the statement. */
  bind(span: Span, name: string): Emitted
  /** A session variable. */
  variable(name: string): Emitted
  /** The value of a session parameter by upper-case name; undefined where the session has not set it. */
  parameter(name: string): string | undefined
  /** A context function such as CURRENT_ROLE; undefined when there is none of that name. */
  context(call: FunctionCall, args: () => readonly Emitted[]): Emitted | undefined
  /** A function `SYSTEM$…` with constant texts; undefined when there is none of that name. */
  system(name: string, texts: readonly string[]): Emitted | undefined
  locate(span: Span): Location
  /** A number never given before in this statement. */
  nextId(): number
}
