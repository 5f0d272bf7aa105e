import type { Diagnostic, LogicalType, QualifiedName } from '@mesh/core'
import type { ColumnReference, PositionalColumn } from '../tree/expression/column-reference.ts'
import type { Expression } from '../tree/expression/expression.ts'
import type { Span } from '../tree/node.ts'
import type { FileLocation } from '../tree/stage/file-location.ts'

/** A column with where its values come from. Columns of one binding share their origins: they form a graph, not a tree. */
export interface BoundColumn {
  /** Exact stored name. */
  readonly name: string
  /** Absent where it is not known. */
  readonly type?: LogicalType
  readonly origin: ColumnOrigin
  /** Whether it stands for any number of columns whose names are not known; its name is then `*`. */
  readonly open?: true
}

/** Where the values of a {@link BoundColumn} come from. */
export type ColumnOrigin = TableOrigin | StarOrigin | FileOrigin | ExpressionOrigin

/** A column as it is stored in a table. */
export interface TableOrigin {
  readonly kind: 'table'
  readonly table: QualifiedName
  readonly column: string
  /** Whether the catalog has it; otherwise the query says that it must be there. */
  readonly known: boolean
}

/** All the columns of a table that the catalog does not know. */
export interface StarOrigin {
  readonly kind: 'star'
  readonly table: QualifiedName
}

/** Something in files: `$1`, METADATA$FILENAME. */
export interface FileOrigin {
  readonly kind: 'file'
  /** Absent for the stage of the table that COPY fills. */
  readonly location?: FileLocation
}

/** A value that a query computes. */
export interface ExpressionOrigin {
  readonly kind: 'expression'
  /** What it is computed from. In a recursive query a column may be among its own inputs. */
  readonly inputs: readonly ColumnInput[]
  /** Subqueries inside it: what decides about their rows decides about this value. */
  readonly queries: readonly BoundQuery[]
  /** Absent for a column that no single expression makes: of a set operator, a USING, a table function. */
  readonly expression?: Expression
}

/** What a column is to a value that is computed from it. */
export const columnUses = [
  'identity',
  'transformation',
  'aggregation',
  'conditional',
  'window',
  'sort',
] as const

/**
 * One of {@link columnUses}. The first three go into the value; `conditional` chooses it (WHEN, IFF), `window` chooses its
 * neighbours (PARTITION BY, ORDER BY of OVER), `sort` their order (WITHIN GROUP).
 */
export type ColumnUse = (typeof columnUses)[number]

/** One column that a value is computed from. */
export interface ColumnInput {
  readonly column: BoundColumn
  readonly use: ColumnUse
  /** Absent where no text names it: a star, a set operator. */
  readonly span?: Span
}

/** What clauses do to rows. */
export type RowClause = 'JOIN' | 'FILTER' | 'GROUP_BY' | 'SORT'

/** A column that decides which rows a query has, or in which order. */
export interface RowInfluence {
  readonly clause: RowClause
  readonly column: BoundColumn
  readonly span?: Span
}

/** Something in FROM. */
export interface BoundRelation {
  /** Its alias, or the last part of its name; absent for a subquery without alias. */
  readonly name?: string
  readonly columns: readonly BoundColumn[]
  /** Columns that `*` does not give: METADATA$FILENAME of an external table. */
  readonly pseudo?: readonly BoundColumn[]
  readonly source: RelationSource
  /** Whether any name may stand before its columns: those of the logical tables of a semantic view. */
  readonly logical?: true
  readonly span?: Span
}

/** What a {@link BoundRelation} reads; a view that was looked into is its query. */
export type RelationSource =
  | { readonly kind: 'table'; readonly table: QualifiedName; readonly known: boolean }
  | { readonly kind: 'query'; readonly query: BoundQuery; readonly view?: QualifiedName }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'stage' }
  /** Rows of which nothing is known before the statement runs: of another statement, of a table whose name is a variable. */
  | { readonly kind: 'unknown' }

/** A query with every name in it resolved. */
export interface BoundQuery {
  readonly columns: readonly BoundColumn[]
  /** What it reads: FROM, in order; the operands of a set operator. */
  readonly relations: readonly BoundRelation[]
  /** What decides about its own rows; those of the queries in `relations` come on top. */
  readonly influences: readonly RowInfluence[]
  /** Subqueries of clauses that decide about rows: WHERE EXISTS, HAVING, ON. */
  readonly queries: readonly BoundQuery[]
}

/** A column reference of the text and the column it means. */
export interface BoundReference {
  readonly node: ColumnReference | PositionalColumn
  readonly column: BoundColumn
}

/** The answer of `bindQuery`: the query, every reference in it, and what could not be resolved. */
export interface QueryBinding extends BoundQuery {
  /** Every column reference that was resolved, also those of subqueries, in the order of the text. */
  readonly references: readonly BoundReference[]
  readonly diagnostics: readonly Diagnostic[]
}
