import { epoch, fractionOf, isMoment, type Moment } from './moment.ts'
import { createMomentReader, type MomentReader } from './moment-reader.ts'

/** What kinds of values text is read as. */
export type TimeKind = 'date' | 'time' | 'timestamp'

const zone = '(Z|[+-]?\\d{1,2}(?::?\\d{2})?)'
const clock = '(\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2})(?:\\.(\\d{0,9}))?)?)?'
const iso = new RegExp(
  `^(\\d{1,4})-(\\d{1,2})-(\\d{1,2})(?:[T ]${clock}(?:(?=[Z+-])${zone}| ${zone})?)?$`,
  'i',
)
const isoTime = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{0,9}))?)?(?:[+-]\d{1,2}(?::?\d{2})?)?$/

const readers = (formats: readonly string[]): readonly MomentReader[] => formats.map(createMomentReader)

const rfc = ['DY, DD MON YYYY HH24:MI:SS', 'DY, DD MON YYYY HH12:MI:SS AM'].flatMap((format) => {
  const [date = '', half = ''] = [format.replace(' AM', ''), format.endsWith(' AM') ? ' AM' : '']
  return [`${date}${half} TZHTZM`, `${date}.FF${half} TZHTZM`, `${date}${half}`, `${date}.FF${half}`]
})

/** Formats that are detected beside those of ISO. Source: https://docs.snowflake.com/en/sql-reference/date-time-input-output */
const others: Readonly<Record<TimeKind, readonly MomentReader[]>> = {
  date: readers([
    'DD-MON-YYYY',
    'MM/DD/YYYY',
    ...rfc,
    'MM/DD/YYYY HH24:MI:SS',
    'DY MON DD HH24:MI:SS TZHTZM YYYY',
  ]),
  timestamp: readers([
    ...rfc,
    'MM/DD/YYYY HH24:MI:SS',
    'DY MON DD HH24:MI:SS TZHTZM YYYY',
    'DD-MON-YYYY',
    'MM/DD/YYYY',
  ]),
  time: readers(['HH12:MI:SS.FF AM', 'HH12:MI:SS AM', 'HH12:MI AM']),
}

/** Text whose format nobody told, in one of those that Snowflake detects. */
export function readAuto(text: string, kind: TimeKind): Moment | undefined {
  if (/^-?\d+$/.test(text)) return readCount(text)
  const found = kind === 'time' ? isoTime.exec(text) : iso.exec(text)
  if (found !== null) {
    const moment = kind === 'time' ? timeOf(found) : momentOf(found)
    return isMoment(moment) ? moment : undefined
  }
  for (const read of others[kind]) {
    const moment = read(text)
    if (moment !== undefined) return moment
  }
  return undefined
}

function timeOf([, hour, minute, second = '0', fraction]: RegExpExecArray): Moment {
  return {
    ...epoch,
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    ...fractionOf(fraction ?? ''),
  }
}

function momentOf(found: RegExpExecArray): Moment {
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction, direct, spaced] = found
  const shift = direct ?? spaced
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    ...fractionOf(fraction ?? ''),
    ...(shift !== undefined && { offset: offsetOf(shift) }),
  }
}

function offsetOf(shift: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-]?)(\d{1,2}):?(\d{2})?$/.exec(shift) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** A whole number counts seconds since 1970, a larger one milliseconds, microseconds or nanoseconds. */
function readCount(text: string): Moment | undefined {
  const count = BigInt(text)
  const year = 31_536_000_000n
  const inMicros =
    count < year
      ? count * 1_000_000n
      : count < year * 1000n
        ? count * 1000n
        : count < year * 1_000_000n
          ? count
          : count / 1000n
  const millis = Number((inMicros - (((inMicros % 1000n) + 1000n) % 1000n)) / 1000n)
  const date = new Date(millis)
  if (Number.isNaN(date.getTime())) return undefined
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    micros: date.getUTCMilliseconds() * 1000 + Number(((inMicros % 1000n) + 1000n) % 1000n),
    offset: 0,
    ...(count >= year * 1_000_000n && count % 1000n !== 0n && { isFiner: true as const }),
  }
}
