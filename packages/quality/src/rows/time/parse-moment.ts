import { nanosOf } from './local-time.ts'
import { parseClock } from './parse-clock.ts'
import { parseDay } from './parse-day.ts'

/** A timestamp as it is written. */
export interface Moment {
  /** Nanoseconds since 1970 as clock and calendar show them. */
  readonly local: bigint
  /** Minutes east of UTC, where an offset is written. */
  readonly offset?: number
}

const written = /^(\S+?)(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d*)?)?)\s*(Z|[+-]\d{1,2}(?::?\d{2})?)?)?$/

/**
 * A day with or without a time of it, as Snowflake reads it without a format.
 * Source: https://docs.snowflake.com/en/sql-reference/date-time-input-output#timestamp-formats
 */
export function parseMoment(text: string): Moment | undefined {
  const [, day = '', clock, zone] = written.exec(text) ?? []
  const days = parseDay(day)
  const nanos = clock === undefined ? 0 : parseClock(clock)
  if (days === undefined || nanos === undefined) return undefined
  const local = nanosOf({ days, nanos })
  return zone === undefined ? { local } : { local, offset: minutesEast(zone) }
}

function minutesEast(zone: string): number {
  if (zone === 'Z') return 0
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? []
  const size = Number(hours) * 60 + Number(minutes)
  return sign === '-' ? -size : size
}
