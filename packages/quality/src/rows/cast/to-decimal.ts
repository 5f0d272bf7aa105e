import type { LogicalType } from '@mesh/core'
import { scaleOf } from '../decimal/decimal-type.ts'
import { parseDecimal } from '../decimal/parse-decimal.ts'
import { powerOfTen } from '../decimal/power-of-ten.ts'
import { rescale } from '../decimal/rescale.ts'
import type { Convert } from './convert.ts'

/** A decimal, rounded half away from zero; what has more digits before the point does not fit. */
export function toDecimal(from: LogicalType, precision: number, scale: number): Convert | undefined {
  const limit = powerOfTen(precision)
  const fitting = (units: bigint) => (units < limit && units > -limit ? units : undefined)
  const known = scaleOf(from)
  if (known !== undefined) return (cell) => fitting(rescale(cell as bigint, known, scale))
  switch (from.kind) {
    case 'boolean':
      return (cell) => fitting(cell === true ? powerOfTen(scale) : 0n)
    case 'number':
    case 'string':
      return (cell) => {
        const decimal = parseDecimal(String(cell))
        return decimal && fitting(rescale(decimal.units, decimal.scale, scale))
      }
    default:
      return undefined
  }
}
