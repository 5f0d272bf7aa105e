import type { LogicalType } from '@mesh/core'
import { jsonText } from '../duckdb/json-text.ts'
import { epochDays, twoDigits } from './epoch-days.ts'

/** Turns one value of the row representation into its text on the wire. NULL never reaches it. */
export type EncodeCell = (value: unknown) => string

/**
 * How cells of a type are written.
 *
 * @param indent - spaces a level in semi-structured values
 */
export function cellEncoder(type: LogicalType, indent = 2): EncodeCell {
  switch (type.kind) {
    case 'boolean':
      return (value) => (value === true ? '1' : '0')
    case 'number':
      return type.scale === undefined ? encodeReal : String
    case 'date':
      return (value) => String(epochDays(String(value)))
    case 'time':
      return encodeTime
    case 'timestamp':
      return type.zone === 'tz' ? encodeZoned : encodeTimestamp
    case 'binary':
      return (value) =>
        Buffer.from(value as Uint8Array)
          .toString('hex')
          .toUpperCase()
    case 'variant':
    case 'object':
    case 'array':
    case 'map':
      return (value) => jsonText(value, indent)
    default:
      return String
  }
}

/** A floating-point number as the wire has it. */
export function encodeReal(value: unknown): string {
  if (value === Number.POSITIVE_INFINITY) return 'inf'
  return value === Number.NEGATIVE_INFINITY ? '-inf' : String(value)
}

function encodeTime(value: unknown): string {
  const [hour = '0', minute = '0', second = '0'] = String(value).split(':')
  const [whole = '0', fraction = ''] = second.split('.')
  return `${Number(hour) * 3600 + Number(minute) * 60 + Number(whole)}.${fraction.padEnd(9, '0')}`
}

/** The instant, and the minutes east of UTC from 1440 on. */
function encodeZoned(value: unknown): string {
  const [, wall = '', sign = '+', hours = '0', minutes = '0'] =
    /^(.*?)(?:Z|([+-])(\d\d):(\d\d))$/.exec(String(value)) ?? []
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  return `${encodeTimestamp(wall, offset)} ${1440 + offset}`
}

function encodeTimestamp(value: unknown, offset = 0): string {
  const text = String(value)
  const clock = text.indexOf('T') + 1
  const seconds =
    epochDays(text.slice(0, clock - 1)) * 86_400 +
    twoDigits(text, clock) * 3600 +
    twoDigits(text, clock + 3) * 60 +
    twoDigits(text, clock + 6) -
    offset * 60
  const fraction = text.slice(clock + 9, text.endsWith('Z') ? -1 : undefined)
  if (seconds >= 0 || fraction === '') return `${seconds}.${fraction.padEnd(9, '0')}`
  // Before 1970 the fraction counts away from zero, as in any negative decimal.
  const nanos = BigInt(seconds) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'))
  const digits = String(-nanos).padStart(10, '0')
  return `-${digits.slice(0, -9)}.${digits.slice(-9)}`
}
