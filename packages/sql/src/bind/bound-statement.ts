import type { Diagnostic, LogicalType, QualifiedName } from '@mesh/core'
import type { BoundColumn, BoundQuery, BoundReference } from './bound-query.ts'

/** What a {@link BoundWrite} does to the rows of its target. */
export type WriteAction = 'create' | 'insert' | 'update' | 'delete'

/** A column of a target and what it is filled from. */
export interface WrittenColumn {
  /** Exact name in the target; `*` for the columns of something unknown. */
  readonly name: string
  /** The type that the target has; absent where it is not known. */
  readonly type?: LogicalType
  readonly value: BoundColumn
}

/** One clause of a statement that writes: INSERT has one, MERGE one for each WHEN, a block those of its statements. */
export interface BoundWrite {
  readonly action: WriteAction
  readonly target: QualifiedName
  /** Whether the catalog has the target, or the statement makes it. */
  readonly known: boolean
  /** The columns that it fills; those that it leaves to their defaults are not among them. */
  readonly columns: readonly WrittenColumn[]
  /** What is read for it, and what decides about its rows. */
  readonly query: BoundQuery
}

/** The answer of `bindStatement`. */
export interface StatementBinding {
  /** Queries that write nothing: the statement itself, a condition of IF, what COPY takes to files. */
  readonly queries: readonly BoundQuery[]
  readonly writes: readonly BoundWrite[]
  /** Every column reference that was resolved, in the order of the text. */
  readonly references: readonly BoundReference[]
  readonly diagnostics: readonly Diagnostic[]
}
