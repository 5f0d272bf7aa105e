import { evaluationFailed, incomparable } from '../../errors.ts'
import type { Cell } from '../cell/cell.ts'
import { typeText } from '../cell/type-text.ts'
import type { ValueType } from '../cell/value-type.ts'
import { scaleOf } from '../decimal/decimal-type.ts'
import { parseDecimal } from '../decimal/parse-decimal.ts'
import { convert } from './convert.ts'

/**
 * Brings the values of a type to the type as which they are compared, without being asked by a CAST.
 *
 * @throws QUALITY.INCOMPARABLE at once; QUALITY.EVALUATION for a value that does not fit.
 */
export function toMeet(from: ValueType, to: ValueType): (cell: Cell) => Cell | null {
  if (to.kind === 'null' || isSame(from, to)) return (cell) => cell
  const converted = convert(from, to)
  if (converted === undefined) throw incomparable(typeText(from), typeText(to))
  const asNumber = from.kind === 'string' && scaleOf(to) !== undefined
  return (cell) => {
    const value = converted(cell)
    if (value === undefined) throw evaluationFailed(`A value of type ${from.kind} is not a ${to.kind}.`)
    if (asNumber) assertFewDigits(cell as string)
    return value
  }
}

/** Engines read text beside a number as NUMBER(18,5): more digits are rounded there, which nobody means. */
function assertFewDigits(text: string): void {
  const { units = 0n, scale = 0 } = parseDecimal(text) ?? {}
  const beyond = scale > 5 && units % 10n ** BigInt(scale - 5) !== 0n
  if (beyond) throw evaluationFailed('Text beside a number has more than 5 digits after the point: cast it.')
}

function isSame(left: ValueType, right: ValueType): boolean {
  if (left.kind !== right.kind) return false
  if (left.kind === 'number' && right.kind === 'number') return left.scale === right.scale
  return left.kind !== 'timestamp' || right.kind !== 'timestamp' || left.zone === right.zone
}
