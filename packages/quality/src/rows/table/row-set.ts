import type { QualifiedName } from '@mesh/core'
import type { ExpressionScope } from '../expression/evaluator.ts'
import type { RowColumn } from './row-column.ts'

/** Rows of a table that a check looks at. */
export interface RowSet {
  /** How many there are. */
  readonly count: number
  /** The columns that the rows have, by exact name, in the order in which they first occur. */
  readonly columns: readonly string[]
  /**
   * The values of a column by exact stored name.
   *
   * @throws QUALITY.NO_COLUMN when no row has it, QUALITY.AMBIGUOUS_COLUMN, QUALITY.UNREADABLE_VALUE when a value is not of the
   * column's type.
   */
  column(name: string): RowColumn
  /** What expressions in a text are made ready with, to be evaluated over the rows; `alias` is how the text calls the table. */
  scope(text: string, alias?: string): ExpressionScope
  /**
   * The value of an SQL expression for each row, by Snowflake's rules.
   *
   * @throws SQL.SYNTAX, QUALITY.NOT_EVALUABLE with the position; QUALITY.EVALUATION when a row makes it fail.
   */
  evaluate(expression: string): RowColumn
  /**
   * The truth of an SQL condition for each row.
   *
   * @throws as {@link RowSet.evaluate}
   */
  evaluateCondition(condition: string): RowColumn
  /** The rows for which the predicate holds, by position. */
  where(holds: (row: number) => boolean): RowSet
  /** The rows at positions. */
  at(positions: readonly number[]): RowSet
  /**
   * All rows of another table.
   *
   * @throws QUALITY.NO_TABLE when there is none.
   */
  table(name: QualifiedName): RowSet
}
