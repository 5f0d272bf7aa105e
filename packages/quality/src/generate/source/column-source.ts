/** The values of a column, row by row. Every row can be made by itself. */
export interface ColumnSource {
  readonly valueAt: (row: number) => unknown
  /** How many rows have a value. */
  readonly withValue: number
  /** The row of the value of a rank below `withValue`. */
  readonly rowOf: (rank: number) => number
  /** Whether no value is there twice. */
  readonly isDistinct: boolean
}
