import { valueFailure } from '../../errors.ts'
import { type Moment, wallMicros } from './moment.ts'
import { createMomentReader, type MomentReader } from './moment-reader.ts'
import { readAuto, type TimeKind } from './read-auto.ts'

/** Readers of the formats that statements named last. */
const known = new Map<string, MomentReader>()

function readerOf(format: string): MomentReader {
  const found = known.get(format)
  if (found !== undefined) return found
  if (known.size > 200) known.clear()
  const made = createMomentReader(format)
  known.set(format, made)
  return made
}

/**
 * Text as microseconds since 1970: of the clock on the wall, or of the instant in UTC where `instant` is true.
 *
 * @throws 100035 or 100040 where the text cannot be read, as Snowflake does.
 */
export function readMoment(text: string, format: string, kind: string, instant: boolean): bigint {
  const moment = momentOf(text, format, kind as TimeKind)
  if (moment === undefined) throw unrecognized(text, format, kind as TimeKind)
  const wall = wallMicros(moment)
  return instant ? wall - BigInt(moment.offset ?? 0) * 60_000_000n : wall
}

/** As {@link readMoment}; null where the text cannot be read. */
export function tryReadMoment(text: string, format: string, kind: string, instant: boolean): bigint | null {
  const moment = momentOf(text, format, kind as TimeKind)
  if (moment === undefined) return null
  const wall = wallMicros(moment)
  return instant ? wall - BigInt(moment.offset ?? 0) * 60_000_000n : wall
}

function momentOf(text: string, format: string, kind: TimeKind): Moment | undefined {
  return format.toUpperCase() === 'AUTO' ? readAuto(text, kind) : readerOf(format)(text)
}

function unrecognized(text: string, format: string, kind: TimeKind) {
  const noun = { date: 'Date', time: 'Time', timestamp: 'Timestamp' }[kind]
  if (format.toUpperCase() !== 'AUTO')
    return valueFailure('100096', '22007', `Can't parse '${text}' as ${kind} with format '${format}'`)
  const [code, state] = {
    date: ['100040', '22007'],
    time: ['100108', '22007'],
    timestamp: ['100035', '22007'],
  }[kind]
  return valueFailure(code ?? '', state ?? '', `${noun} '${text}' is not recognized`)
}
