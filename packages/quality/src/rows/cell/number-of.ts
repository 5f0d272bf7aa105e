import { incomparable } from '../../errors.ts'
import { decimalToNumber } from '../decimal/decimal-to-number.ts'
import { scaleOf } from '../decimal/decimal-type.ts'
import type { Cell } from './cell.ts'
import type { ValueType } from './value-type.ts'

/**
 * Gives values of a numeric type as doubles.
 *
 * @throws QUALITY.INCOMPARABLE for any other type.
 */
export function numberOf(type: ValueType): (cell: Cell) => number {
  const scale = scaleOf(type)
  if (scale !== undefined) return (cell) => decimalToNumber(cell as bigint, scale)
  if (type.kind === 'number' || type.kind === 'null') return (cell) => cell as number
  throw incomparable(type.kind, 'number')
}
