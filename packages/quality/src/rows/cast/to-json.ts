import type { LogicalType } from '@mesh/core'
import type { JsonCell } from '../cell/cell.ts'
import { rowValue } from '../cell/row-value.ts'
import { decimalToNumber } from '../decimal/decimal-to-number.ts'
import { scaleOf } from '../decimal/decimal-type.ts'
import type { Convert } from './convert.ts'

/** A semi-structured value. */
export function toJson(from: LogicalType, to: LogicalType): Convert | undefined {
  switch (from.kind) {
    case 'variant':
    case 'object':
    case 'array':
    case 'map':
    case 'vector':
      return to.kind === 'variant' || from.kind === to.kind ? (cell) => cell : ofKind(to)
    default: {
      if (to.kind !== 'variant') return undefined
      const scale = scaleOf(from) ?? 0
      const value = rowValue(from)
      return (cell) => ({
        kind: 'json',
        json: scale > 0 ? decimalToNumber(cell as bigint, scale) : value(cell),
      })
    }
  }
}

const ofKind =
  (to: LogicalType): Convert =>
  (cell) => {
    const { json } = cell as JsonCell
    if (json === null) return null
    return (to.kind === 'array' || to.kind === 'vector') === Array.isArray(json) && typeof json === 'object'
      ? cell
      : undefined
  }
