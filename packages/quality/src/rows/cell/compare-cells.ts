import { incomparable } from '../../errors.ts'
import type { Cell, JsonCell } from './cell.ts'
import { compareText } from './compare-text.ts'
import type { ValueType } from './value-type.ts'
import type { ZonedInstant } from './zoned-instant.ts'

/** Tells which of two values of one type comes first: below 0 the left one, 0 neither. */
export type CompareCells = (left: Cell, right: Cell) => number

/**
 * The order of the values of a type: text by code points, FALSE before TRUE, NaN equal to itself and behind all numbers.
 *
 * @throws QUALITY.INCOMPARABLE for semi-structured types, which have no order.
 */
export function compareCells(type: ValueType): CompareCells {
  switch (type.kind) {
    case 'number':
      return type.scale === undefined ? compareFloats : compareSimple
    case 'string':
      return compareText as CompareCells
    case 'binary':
      return (left, right) => Buffer.compare(left as Uint8Array, right as Uint8Array)
    case 'timestamp':
      return type.zone === 'tz' ? compareZoned : compareSimple
    case 'variant':
    case 'object':
    case 'array':
    case 'map':
    case 'vector':
      return (left, right) => {
        const [one, other] = [(left as JsonCell).json, (right as JsonCell).json]
        if (typeof one === 'number' && typeof other === 'number') return compareFloats(one, other)
        if (typeof one === 'string' && typeof other === 'string') return compareText(one, other)
        throw incomparable(type.kind, type.kind)
      }
    default:
      return compareSimple
  }
}

const compareSimple: CompareCells = (left, right) => (left < right ? -1 : left > right ? 1 : 0)

const compareFloats: CompareCells = (left, right) => {
  if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : 1
  if (Number.isNaN(right)) return -1
  return compareSimple(left, right)
}

const compareZoned: CompareCells = (left, right) =>
  compareSimple((left as ZonedInstant).instant, (right as ZonedInstant).instant)
