import { incomparable } from '../../errors.ts'
import type { Cell } from '../cell/cell.ts'
import { literalCell } from '../cell/literal-cell.ts'
import { typeText } from '../cell/type-text.ts'
import type { ValueType } from '../cell/value-type.ts'
import { isFloat, scaleOf } from '../decimal/decimal-type.ts'
import { rescale } from '../decimal/rescale.ts'

/** Tells the numbers that a divisor divides without remainder: decimals exactly, FLOAT as its own arithmetic has it. */
export function remainderOf(type: ValueType, divisor: number): (cell: Cell) => boolean {
  if (type.kind === 'null') return () => true
  const literal = literalCell(divisor)
  const [scale, other] = [scaleOf(type), scaleOf(literal.type)]
  if (scale === undefined && !isFloat(type)) throw incomparable(typeText(type), 'number')
  if (scale === undefined) return (cell) => (cell as number) % divisor === 0
  if (other === undefined) return (cell) => Number(rescale(cell as bigint, scale, 0)) % divisor === 0
  const common = Math.max(scale, other)
  const units = rescale(literal.cell as bigint, other, common)
  return (cell) => rescale(cell as bigint, scale, common) % units === 0n
}
