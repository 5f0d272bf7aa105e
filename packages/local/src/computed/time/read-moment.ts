import { valueFailure } from '../../errors/duckdb-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { type Moment, wallMicros } from './moment.ts'
import { createMomentReader, type MomentReader, usualCentury } from './moment-reader.ts'
import { readAuto, type TimeKind } from './read-auto.ts'

/** Readers of the formats that statements named last. */
const known = new Map<string, MomentReader>()

function readerOf(format: string, century: number): MomentReader {
  const key = `${century} ${format}`
  const found = known.get(key)
  if (found !== undefined) return found
  if (known.size > 200) known.clear()
  const made = createMomentReader(format, century)
  known.set(key, made)
  return made
}

/**
 * Text as microseconds since 1970 of the clock on the wall, whatever the distance from UTC.
 *
 * @param century - the first year that a year of two digits can be
 * @throws 100035 or 100040 where the text cannot be read, as Snowflake does; 000002 for digits beyond microseconds.
 */
export function readMoment(text: string, format: string, kind: string, century?: bigint): bigint {
  const micros = tryReadMoment(text, format, kind, century)
  if (micros === null) throw unrecognized(text, format, kind as TimeKind)
  return micros
}

/** As {@link readMoment}; null where the text cannot be read. */
export function tryReadMoment(
  text: string,
  format: string,
  kind: string,
  century = BigInt(usualCentury),
): bigint | null {
  const moment = momentOf(text, format, kind as TimeKind, Number(century))
  if (moment === undefined) return null
  if (moment.isFiner === true && kind !== 'date')
    throw unsupportedFeature('fractions of a second with more than 6 digits')
  return wallMicros(moment)
}

/** The minutes east of UTC that a text tells; null where it tells none, or cannot be read. */
export function readOffset(text: string, format: string): bigint | null {
  const offset = momentOf(text, format, 'timestamp', usualCentury)?.offset
  return offset === undefined ? null : BigInt(offset)
}

function momentOf(text: string, format: string, kind: TimeKind, century: number): Moment | undefined {
  return format.toUpperCase() === 'AUTO' ? readAuto(text, kind) : readerOf(format, century)(text)
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
