import type { DataRow } from '../dataset/dataset.ts'

/** How rows differ from those expected. */
export interface TableDiff {
  readonly kind: 'tableDiff'
  /** Columns that identify a row; empty when rows are compared as wholes. */
  readonly key: readonly string[]
  /** Expected rows that are not there. */
  readonly missing: readonly DataRow[]
  /** Rows that are not expected. */
  readonly extra: readonly DataRow[]
  readonly changed: readonly ChangedRow[]
}

/** A row that is there with other values. */
export interface ChangedRow {
  readonly key: readonly unknown[]
  readonly cells: readonly ChangedCell[]
}

/** A value that is not the expected one. */
export interface ChangedCell {
  readonly column: string
  readonly expected: unknown
  readonly actual: unknown
}
