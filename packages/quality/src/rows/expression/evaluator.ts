import type { Location } from '@mesh/core'
import type { ColumnReference, Expression, Span } from '@mesh/sql'
import type { Cell } from '../cell/cell.ts'
import type { ValueType } from '../cell/value-type.ts'
import type { RowColumn } from '../table/row-column.ts'

/** The value of an expression for a row, by the row's position; null is NULL. */
export type ValueAt = (row: number) => Cell | null

/** An expression that is ready to be evaluated. */
export interface Evaluator {
  readonly type: ValueType
  readonly at: ValueAt
  /** The value, where it is the same for every row. */
  readonly constant?: Cell | null
}

/** What an expression refers to. */
export interface ExpressionScope {
  /** @throws QUALITY.NO_COLUMN, QUALITY.AMBIGUOUS_COLUMN, QUALITY.UNREADABLE_VALUE */
  column(reference: ColumnReference): RowColumn
  locate(span: Span): Location
  /** Makes a part of the expression ready. @throws as compileExpression */
  compile(node: Expression): Evaluator
  /** Nanoseconds since 1970, UTC. */
  readonly now: bigint
}
