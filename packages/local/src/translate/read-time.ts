import type { LogicalType } from '@mesh/core'
import { emit, textLiteral, timestampType } from './emitted.ts'
import { once } from './once.ts'
import { castTo } from './translate-cast.ts'
import { cutTo } from './zone/cut-to.ts'

/** A date, time or timestamp. */
export type TimeType = Extract<LogicalType, { kind: 'date' | 'time' | 'timestamp' }>

/** The variable of a connection that holds the format in which a session reads texts of a kind; it is not set where texts tell their own. */
export const inputFormat = (kind: TimeType['kind']): string => `mesh_${kind}_input_format`

/**
 * Text in a format as a date, time or timestamp. Of text with a distance from UTC a TIMESTAMP_NTZ keeps what the clock shows.
 *
 * @param format - the session's own where it is nothing; `AUTO` for those that are detected
 */
export function readTime(text: string, type: TimeType, format: string | undefined, tries: boolean): string {
  if (type.kind === 'timestamp' && (type.precision ?? 9) < 6) {
    const whole = { kind: type.kind, zone: type.zone }
    return castTo(emit(readTime(text, whole, format, tries), whole), type).sql
  }
  const variable = `getvariable('${inputFormat(type.kind)}')`
  const spelled = format === undefined ? `coalesce(${variable}, 'AUTO')` : textLiteral(format)
  const slow = readBySign(text, type, spelled, tries)
  const fast = format === undefined || format.toUpperCase() === 'AUTO' ? nativeReading(text, type) : undefined
  if (fast === undefined) return slow
  const isDetected = format === undefined ? `${variable} IS NULL AND ` : ''
  return `coalesce(CASE WHEN ${isDetected}${fast}, ${slow})`
}

function readBySign(text: string, type: TimeType, format: string, tries: boolean): string {
  const name = tries ? 'mesh_try_read_moment' : 'mesh_read_moment'
  const read = (given: string) => `${name}(${given}, ${format}, '${type.kind}')`
  if (type.kind === 'date') return `CAST(${read(text)} AS DATE)`
  if (type.kind === 'time') return cutTo(`CAST(${read(text)} AS TIME)`, type)
  if (type.zone === 'ntz') return read(text)
  const { zone } = type
  // Text that tells no distance from UTC is in the zone of the session.
  return once([text], (given) => {
    const operands = [read(given), `mesh_read_offset(${given}, ${format})`]
    return once(operands, (wall, offset) => {
      const here = castTo(emit(wall, timestampType), type).sql
      const there = `${wall} - to_minutes(${offset})`
      const told = zone === 'tz' ? `mesh_zoned(${there}, ${offset})` : `timezone('UTC', ${there})`
      return `CASE WHEN ${offset} IS NULL THEN ${here} ELSE ${told} END`
    })
  })
}

/**
 * Text of the usual form, four digits for the year and two for all else, as DuckDB reads it: the same as here, and several times
 * faster. It is the end of a CASE, which is NULL for all other text.
 */
function nativeReading(text: string, type: TimeType): string | undefined {
  if (text.length > 160 || text.startsWith("'")) return undefined
  if (type.kind === 'date')
    return `regexp_full_match(${text}, '\\d{4}-\\d{2}-\\d{2}') THEN TRY_CAST(${text} AS DATE) END`
  if (type.kind !== 'timestamp' || type.zone === 'tz') return undefined
  const clock = '\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?'
  const wall = `TRY_CAST(${text} AS TIMESTAMP)`
  return `regexp_full_match(${text}, '${clock}') THEN ${type.zone === 'ltz' ? `CAST(${wall} AS TIMESTAMPTZ)` : wall} END`
}
