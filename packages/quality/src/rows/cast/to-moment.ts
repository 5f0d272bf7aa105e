import type { LogicalType, TimestampZone } from '@mesh/core'
import { notEvaluable } from '../../errors.ts'
import type { ZonedInstant } from '../cell/zoned-instant.ts'
import { localTime, nanosOf } from '../time/local-time.ts'
import { parseClock } from '../time/parse-clock.ts'
import { type Moment, parseMoment } from '../time/parse-moment.ts'
import { nanosPerSecond } from '../time/units.ts'
import type { Convert } from './convert.ts'

/** A day; the time of it is left away. */
export function toDay(from: LogicalType): Convert | undefined {
  switch (from.kind) {
    case 'date':
      return (cell) => cell
    case 'timestamp':
      return (cell) => localTime(localOf(cell as bigint | ZonedInstant)).days
    case 'string':
      return (cell) => {
        const moment = momentOf(cell as string)
        return moment && localTime(moment.local).days
      }
    default:
      return undefined
  }
}

/** A time of day. */
export function toTime(from: LogicalType): Convert | undefined {
  switch (from.kind) {
    case 'time':
      return (cell) => cell
    case 'timestamp':
      return (cell) => localTime(localOf(cell as bigint | ZonedInstant)).nanos
    case 'string':
      return (cell) => parseClock((cell as string).trim())
    default:
      return undefined
  }
}

/** A timestamp. The zone of the session is UTC. */
export function toTimestamp(from: LogicalType, zone: TimestampZone): Convert | undefined {
  switch (from.kind) {
    case 'date':
      return (cell) => stamp({ local: nanosOf({ days: cell as number, nanos: 0 }) }, zone)
    case 'timestamp':
      return (cell) =>
        typeof cell === 'bigint'
          ? stamp({ local: cell }, zone)
          : stamp({ local: localOf(cell as ZonedInstant), offset: (cell as ZonedInstant).offset }, zone)
    case 'string':
      return (cell) => {
        const moment = momentOf(cell as string)
        return moment && stamp(moment, zone)
      }
    default:
      return undefined
  }
}

/** What clock and calendar show at a timestamp. */
export const localOf = (cell: bigint | ZonedInstant): bigint =>
  typeof cell === 'bigint' ? cell : cell.instant + BigInt(cell.offset) * 60n * nanosPerSecond

function stamp({ local, offset = 0 }: Moment, zone: TimestampZone): bigint | ZonedInstant {
  if (zone === 'ntz') return local
  const instant = local - BigInt(offset) * 60n * nanosPerSecond
  return zone === 'ltz' ? instant : { kind: 'zonedInstant', instant, offset }
}

/** Snowflake also reads numbers and days in words without a format; what it makes of them is not guessed. */
function momentOf(text: string): Moment | undefined {
  const moment = parseMoment(text.trim())
  if (moment === undefined && /^\s*[+-]?\d+\s*$|[A-Za-z]{3}.*\d{4}/.test(text))
    throw notEvaluable('Text that is a day as a number or in words')
  return moment
}
