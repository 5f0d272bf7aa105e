import type { Cell } from '../cell/cell.ts'
import type { ValueType } from '../cell/value-type.ts'
import type { Evaluator } from './evaluator.ts'

/** A value that is the same for every row. */
export const fixed = (type: ValueType, constant: Cell | null): Evaluator => ({
  type,
  at: () => constant,
  constant,
})
