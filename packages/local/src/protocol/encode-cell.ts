import type { LogicalType } from '@mesh/core'

/** Turns one value of the row representation into its text on the wire. NULL never reaches it. */
export type EncodeCell = (value: unknown) => string

/** How cells of a type are written. */
export function cellEncoder(type: LogicalType): EncodeCell {
  switch (type.kind) {
    case 'boolean':
      return (value) => (value === true ? '1' : '0')
    case 'number':
      return type.scale === undefined ? encodeReal : String
    case 'date':
      return (value) => String(Date.parse(`${String(value)}T00:00:00Z`) / 86_400_000)
    case 'time':
      return encodeTime
    case 'timestamp':
      return type.zone === 'tz' ? (value) => `${encodeTimestamp(value)} 1440` : encodeTimestamp
    case 'binary':
      return (value) =>
        Buffer.from(value as Uint8Array)
          .toString('hex')
          .toUpperCase()
    case 'variant':
    case 'object':
    case 'array':
    case 'map':
      return (value) =>
        JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? Number(each) : each))
    default:
      return String
  }
}

function encodeReal(value: unknown): string {
  if (value === Number.POSITIVE_INFINITY) return 'inf'
  return value === Number.NEGATIVE_INFINITY ? '-inf' : String(value)
}

function encodeTime(value: unknown): string {
  const [hour = '0', minute = '0', second = '0'] = String(value).split(':')
  const [whole = '0', fraction = ''] = second.split('.')
  return `${Number(hour) * 3600 + Number(minute) * 60 + Number(whole)}.${fraction.padEnd(9, '0')}`
}

function encodeTimestamp(value: unknown): string {
  const [whole = '', fraction = ''] = String(value).replace(/Z$/, '').split('.')
  const seconds = Date.parse(`${whole}Z`) / 1000
  if (seconds < 0 && fraction !== '') {
    // Before 1970 the fraction counts away from zero, as in any negative decimal.
    const nanos = BigInt(seconds) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'))
    const text = String(-nanos).padStart(10, '0')
    return `-${text.slice(0, -9)}.${text.slice(-9)}`
  }
  return `${seconds}.${fraction.padEnd(9, '0')}`
}
