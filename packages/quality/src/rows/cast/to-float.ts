import type { LogicalType } from '@mesh/core'
import { decimalToNumber } from '../decimal/decimal-to-number.ts'
import { scaleOf } from '../decimal/decimal-type.ts'
import { parseDecimal } from '../decimal/parse-decimal.ts'
import type { Convert } from './convert.ts'

const special = new Map([
  ['nan', Number.NaN],
  ['inf', Infinity],
  ['+inf', Infinity],
  ['-inf', -Infinity],
  ['infinity', Infinity],
  ['+infinity', Infinity],
  ['-infinity', -Infinity],
])

/** A binary floating-point number. */
export function toFloat(from: LogicalType): Convert | undefined {
  const scale = scaleOf(from)
  if (scale !== undefined) return (cell) => decimalToNumber(cell as bigint, scale)
  switch (from.kind) {
    case 'number':
      return (cell) => cell
    case 'boolean':
      return (cell) => (cell === true ? 1 : 0)
    case 'string':
      return (cell) => {
        const text = (cell as string).trim()
        return parseDecimal(text) === undefined ? special.get(text.toLowerCase()) : Number(text)
      }
    default:
      return undefined
  }
}
