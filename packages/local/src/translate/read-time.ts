import type { LogicalType, TimestampZone } from '@mesh/core'
import { emit, textLiteral, timestampType } from './emitted.ts'
import { once } from './once.ts'
import { castTo } from './translate-cast.ts'
import { cutTo } from './zone/cut-to.ts'

/** A date, time or timestamp. */
export type TimeType = Extract<LogicalType, { kind: 'date' | 'time' | 'timestamp' }>

/** The variable of a connection that holds the format in which a session reads texts of a kind; it is not set where texts tell their own. */
export const inputFormat = (kind: TimeType['kind']): string => `mesh_${kind}_input_format`

/** The variable of a connection that holds the first year that a year of two digits can be; it is not set where that is 1970. */
export const centuryStart = 'mesh_century_start'

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
  const isUsual = format === undefined || format.toUpperCase() === 'AUTO'
  if (!isUsual || text.startsWith("'") || type.kind === 'time') return readBySign(text, type, spelled, tries)
  const isDetected = format === undefined ? `${variable} IS NULL AND ` : ''
  return once([text], (given) => {
    const branches = usualForms(given, type).map((each) => `WHEN ${isDetected}${each}`)
    return `coalesce(CASE ${branches.join(' ')} END, ${readBySign(given, type, spelled, tries)})`
  })
}

function readBySign(text: string, type: TimeType, format: string, tries: boolean): string {
  const name = tries ? 'mesh_try_read_moment' : 'mesh_read_moment'
  const read = (given: string) =>
    `${name}(${given}, ${format}, '${type.kind}', coalesce(getvariable('${centuryStart}'), 1970))`
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

const day = '\\d{4}-\\d{2}-\\d{2}'
const clock = `${day}[ T](?:[01]\\d|2[0-3]):\\d{2}:\\d{2}(?:\\.\\d{1,6})?`
const distance = '[+-]\\d{2}:?\\d{2}'

/**
 * Text of the usual forms, four digits for the year and two for all else, as DuckDB reads it: the same as here, and several times
 * faster. Each is the rest of a WHEN.
 */
function usualForms(text: string, type: TimeType): readonly string[] {
  if (type.kind === 'date') return [`regexp_full_match(${text}, '${day}') THEN TRY_CAST(${text} AS DATE)`]
  if (type.kind !== 'timestamp') return []
  const wall = emit(`TRY_CAST(${text} AS TIMESTAMP)`, timestampType)
  const near = `regexp_full_match(${text}, '${clock}') THEN ${castTo(wall, type).sql}`
  const far = `regexp_full_match(${text}, '${clock} ?${distance}') ${withDistance(text, type.zone)}`
  return [near, far]
}

/** What the clock of a text shows, as far from UTC as the end of the text says: the end of a WHEN. */
function withDistance(text: string, zone: TimestampZone): string {
  if (zone === 'ltz') return `THEN TRY_CAST(replace(replace(${text}, ' +', '+'), ' -', '-') AS TIMESTAMPTZ)`
  const length = `(length(${text}) - 5 - CAST(left(right(${text}, 3), 1) = ':' AS INTEGER))`
  const wall = `TRY_CAST(rtrim(left(${text}, ${length})) AS TIMESTAMP)`
  if (zone === 'ntz') return `THEN ${wall}`
  const end = `right(replace(${text}, ':', ''), 5)`
  const minutes = `(CAST(left(${end}, 3) AS INTEGER) * 60 + CAST(left(${end}, 1) || right(${end}, 2) AS INTEGER))`
  return `AND ${wall} IS NOT NULL THEN struct_pack(i := ${wall} - to_minutes(${minutes}), o := CAST(${minutes} AS SMALLINT))`
}
