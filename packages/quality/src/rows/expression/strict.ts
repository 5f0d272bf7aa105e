import type { Cell } from '../cell/cell.ts'
import type { ValueAt } from './evaluator.ts'

/** A value of one, two or three others that is NULL where one of them is. */
export function strict(
  operands: readonly ValueAt[],
  value: (first: Cell, second: Cell, third: Cell, ...rest: readonly Cell[]) => Cell | null,
): ValueAt {
  const [first, second, third] = operands
  if (first === undefined) return () => value(false, false, false)
  if (second === undefined)
    return (row) => {
      const one = first(row)
      return one === null ? null : value(one, false, false)
    }
  if (third === undefined)
    return (row) => {
      const one = first(row)
      if (one === null) return null
      const two = second(row)
      return two === null ? null : value(one, two, false)
    }
  return (row) => {
    const cells: Cell[] = []
    for (const operand of operands) {
      const cell = operand(row)
      if (cell === null) return null
      cells.push(cell)
    }
    return value(...(cells as [Cell, Cell, Cell, ...Cell[]]))
  }
}
