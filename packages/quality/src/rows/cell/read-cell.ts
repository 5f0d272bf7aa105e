import { assertNever, type LogicalType } from '@mesh/core'
import { parseDecimal } from '../decimal/parse-decimal.ts'
import { powerOfTen } from '../decimal/power-of-ten.ts'
import { rescale } from '../decimal/rescale.ts'
import { parseClock } from '../time/parse-clock.ts'
import { parseDay } from '../time/parse-day.ts'
import { parseMoment } from '../time/parse-moment.ts'
import { nanosPerSecond } from '../time/units.ts'
import type { Cell } from './cell.ts'

/** Reads a value that is neither null nor undefined; nothing when it is not one of the type. */
export type ReadCell = (value: unknown) => Cell | undefined

/** How values of a type are read from JavaScript: the row representation of Mesh, and Date objects. */
export function readCell(type: LogicalType): ReadCell {
  switch (type.kind) {
    case 'integer':
      return decimalReader(type.precision ?? 38, 0)
    case 'number':
      return type.scale === undefined ? readFloat : decimalReader(type.precision ?? 38, type.scale)
    case 'string':
      return (value) => (typeof value === 'string' ? value : undefined)
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : undefined)
    case 'date':
      return readDay
    case 'time':
      return (value) => (typeof value === 'string' ? parseClock(value) : undefined)
    case 'timestamp':
      return timestampReader(type.zone)
    case 'binary':
      return (value) => (value instanceof Uint8Array ? value : undefined)
    case 'object':
    case 'map':
      return (value) => (isPlain(value) ? { kind: 'json', json: value } : undefined)
    case 'array':
    case 'vector':
      return (value) => (Array.isArray(value) ? { kind: 'json', json: value } : undefined)
    case 'variant':
      return (json) => ({ kind: 'json', json })
    default:
      return assertNever(type, 'logical type')
  }
}

const isPlain = (value: unknown): boolean =>
  typeof value === 'object' && !Array.isArray(value) && !(value instanceof Uint8Array)

function decimalReader(precision: number, scale: number): ReadCell {
  const limit = powerOfTen(precision)
  const unit = powerOfTen(scale)
  return (value) => {
    const units = unitsOf(value, scale, unit)
    return units !== undefined && units < limit && units > -limit ? units : undefined
  }
}

function unitsOf(value: unknown, scale: number, unit: bigint): bigint | undefined {
  if (typeof value === 'bigint') return value * unit
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return BigInt(value) * unit
    if (!Number.isFinite(value)) return undefined
  } else if (typeof value !== 'string') return undefined
  const decimal = parseDecimal(String(value))
  if (decimal === undefined) return undefined
  const units = rescale(decimal.units, decimal.scale, scale)
  // Digits that the type cannot hold are no matter of rounding: an engine would not give such a value.
  return rescale(units, scale, Math.max(scale, decimal.scale)) ===
    rescale(decimal.units, decimal.scale, Math.max(scale, decimal.scale))
    ? units
    : undefined
}

const readFloat: ReadCell = (value) => {
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'string') return undefined
  return parseDecimal(value) === undefined ? undefined : Number(value)
}

const readDay: ReadCell = (value) => {
  if (typeof value === 'string') return parseDay(value)
  const days = value instanceof Date ? value.getTime() / 86_400_000 : Number.NaN
  return Number.isInteger(days) ? days : undefined
}

function timestampReader(zone: 'ntz' | 'ltz' | 'tz'): ReadCell {
  return (value) => {
    if (value instanceof Date && Number.isNaN(value.getTime())) return undefined
    const moment =
      value instanceof Date
        ? { local: BigInt(value.getTime()) * 1_000_000n, offset: 0 }
        : typeof value === 'string'
          ? parseMoment(value)
          : undefined
    if (moment === undefined) return undefined
    const offset = moment.offset ?? 0
    if (zone === 'ntz') return moment.local
    const instant = moment.local - BigInt(offset) * 60n * nanosPerSecond
    return zone === 'ltz' ? instant : { kind: 'zonedInstant', instant, offset }
  }
}
