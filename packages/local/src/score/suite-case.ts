/** One statement of a suite with what must come of it. */
export interface SuiteCase {
  readonly sql: string
  /** Line of the file at which it begins, from 1. */
  readonly line: number
  readonly want: Expectation
}

/** What must come of a statement. */
export type Expectation =
  | { readonly kind: 'success' }
  | { readonly kind: 'failure'; readonly code?: string; readonly pattern?: RegExp }
  | { readonly kind: 'changes'; readonly rows: number }
  | ExpectedRows
  | ExpectedHash

/** The cells of a result, row by row. */
export interface ExpectedRows {
  readonly kind: 'rows'
  readonly rows: readonly (readonly string[])[]
  readonly order: RowOrder
  /** How cells of each column are compared; without it as texts. */
  readonly cells?: readonly CellComparison[]
}

/** The MD5 of a result's cells, each followed by a line end. */
export interface ExpectedHash {
  readonly kind: 'hash'
  readonly values: number
  readonly md5: string
  readonly order: RowOrder
}

/** Whether rows count in their order, in any, or cells in any. */
export type RowOrder = 'nosort' | 'rowsort' | 'valuesort'

/** Texts letter by letter, or numbers by their value. */
export type CellComparison = 'text' | 'number'
