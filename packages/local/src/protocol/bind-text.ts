import { isoDate, isoTime } from '../duckdb/iso-time.ts'

const count = /^(-?\d+)(?: (\d+))?$/
const nanosPerDay = 86_400_000_000_000n

/**
 * A value to bind as text of SQL: drivers send dates as milliseconds since 1970, times and timestamps as nanoseconds, that of a
 * zone with the minutes east of UTC plus 1440 behind. What is text already stays as it is.
 */
export function bindText(type: string, value: string): string {
  if (!type.startsWith('TIME') && type !== 'DATE') return value
  const [, number, zone] = count.exec(value) ?? []
  if (number === undefined) return value
  const units = BigInt(number)
  switch (type) {
    case 'DATE':
      return isoDate(Number(dividedDown(units, 86_400_000n)))
    case 'TIME':
      return clock(units)
    case 'TIMESTAMP_NTZ':
      return wall(units)
    case 'TIMESTAMP_LTZ':
      return `${wall(units)}+00:00`
    case 'TIMESTAMP_TZ': {
      const minutes = Number(zone ?? 1440) - 1440
      return wall(units + BigInt(minutes) * 60_000_000_000n) + offsetText(minutes)
    }
    default:
      return value
  }
}

const dividedDown = (value: bigint, unit: bigint): bigint => (value - (((value % unit) + unit) % unit)) / unit

function wall(nanos: bigint): string {
  const days = dividedDown(nanos, nanosPerDay)
  return `${isoDate(Number(days))} ${clock(nanos - days * nanosPerDay)}`
}

function clock(nanos: bigint): string {
  const text = isoTime(nanos / 1000n)
  const rest = nanos % 1000n
  if (rest === 0n) return text
  const [seconds, fraction = ''] = text.split('.')
  return `${seconds}.${fraction.padEnd(6, '0')}${String(rest).padStart(3, '0')}`
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
