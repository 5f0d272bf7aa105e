/** What may be shown of a failing row. */
export interface CheckSample {
  /** Columns that identify the row, and those that are checked: exact stored names. */
  readonly columns: readonly string[]
  /** Those of `columns` whose values never leave the engine: `***` is shown instead. */
  readonly masked: readonly string[]
}
