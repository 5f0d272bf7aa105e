import { civilDay, daysOf } from './civil-day.ts'
import { dateUnit } from './date-part.ts'
import { isoWeekday } from './iso-weekday.ts'
import { localTime } from './local-time.ts'
import { nanosPerSecond } from './units.ts'

/**
 * A part of a clock and calendar time as a number; nothing for a part that is not known. Weeks are those of ISO 8601, the week
 * starts on Sunday as 0, as a session of Snowflake has it by default.
 */
export function partOf(part: string): ((local: bigint) => bigint) | undefined {
  const unit = dateUnit(part)
  const special = specials[part]
  if (special !== undefined) return (local) => BigInt(special(localTime(local).days))
  const epoch = epochs[part]
  if (epoch !== undefined) return (local) => floorDivide(local, epoch)
  switch (unit) {
    case undefined:
    case 'millisecond':
    case 'microsecond':
      return undefined
    case 'year':
    case 'month':
    case 'day':
      return (local) => BigInt(civilDay(localTime(local).days)[unit])
    case 'quarter':
      return (local) => BigInt(Math.ceil(civilDay(localTime(local).days).month / 3))
    case 'week':
      return (local) => BigInt(isoWeek(localTime(local).days))
    case 'hour':
      return (local) => BigInt(Math.floor(localTime(local).nanos / 3.6e12))
    case 'minute':
      return (local) => BigInt(Math.floor(localTime(local).nanos / 6e10) % 60)
    case 'second':
      return (local) => BigInt(Math.floor(localTime(local).nanos / 1e9) % 60)
    default:
      return (local) => BigInt(localTime(local).nanos % 1e9)
  }
}

const specials: Readonly<Record<string, (days: number) => number>> = {
  DAYOFWEEK: (days) => isoWeekday(days) % 7,
  WEEKDAY: (days) => isoWeekday(days) % 7,
  DOW: (days) => isoWeekday(days) % 7,
  DW: (days) => isoWeekday(days) % 7,
  DAYOFWEEKISO: isoWeekday,
  DAYOFWEEK_ISO: isoWeekday,
  DOW_ISO: isoWeekday,
  DAYOFYEAR: dayOfYear,
  DOY: dayOfYear,
  DY: dayOfYear,
  YEARDAY: dayOfYear,
  WEEKISO: isoWeek,
  WEEK_ISO: isoWeek,
  YEAROFWEEKISO: isoYear,
  YEAROFWEEK: isoYear,
}

const epochs: Readonly<Record<string, bigint>> = {
  EPOCH: nanosPerSecond,
  EPOCH_SECOND: nanosPerSecond,
  EPOCH_SECONDS: nanosPerSecond,
  EPOCH_MILLISECOND: 1_000_000n,
  EPOCH_MILLISECONDS: 1_000_000n,
  EPOCH_MICROSECOND: 1_000n,
  EPOCH_MICROSECONDS: 1_000n,
  EPOCH_NANOSECOND: 1n,
  EPOCH_NANOSECONDS: 1n,
}

function dayOfYear(days: number): number {
  return days - daysOf(civilDay(days).year, 1, 1) + 1
}

/** The week that a Thursday lies in has the year of the Thursday. */
const thursday = (days: number): number => days - isoWeekday(days) + 4

function isoYear(days: number): number {
  return civilDay(thursday(days)).year
}

function isoWeek(days: number): number {
  return Math.floor((dayOfYear(thursday(days)) - 1) / 7) + 1
}

const floorDivide = (value: bigint, unit: bigint): bigint => (value - (((value % unit) + unit) % unit)) / unit
