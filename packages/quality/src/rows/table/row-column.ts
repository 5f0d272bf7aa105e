import type { Cell } from '../cell/cell.ts'
import type { ValueType } from '../cell/value-type.ts'

/** The values of one column, or of one expression, for each row of a {@link RowSet}. */
export interface RowColumn {
  readonly type: ValueType
  /** One for each row; null is NULL. */
  readonly cells: readonly (Cell | null)[]
}
