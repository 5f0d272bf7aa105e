import type { LogicalType } from '@mesh/core'
import { unsupportedFeature } from '../errors.ts'
import { precisionOf } from './decimal-type.ts'
import { dateType, type Emitted, emit, isExact, scaleOf, textLiteral, timestampType } from './emitted.ts'
import { once } from './once.ts'
import { storageType } from './storage-type.ts'

/**
 * A value as another type, by Snowflake's rules: text out of a VARIANT has no quotes, text longer than the type is cut,
 * timestamps are written with milliseconds and floats without `.0`; dates and times are read in the formats that are detected.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/data-type-conversion
 */
export function castTo(value: Emitted, type: LogicalType, tries = false): Emitted {
  return emit(castSql(value, type, tries), type)
}

function castSql(value: Emitted, type: LogicalType, tries: boolean): string {
  const from = value.type?.kind
  const semi = from === 'variant' || from === 'object' || from === 'array'
  if (type.kind === 'variant' || type.kind === 'object' || type.kind === 'array')
    return semi ? value.sql : `to_json(${value.sql})`
  const source: Emitted = semi ? emit(`json_extract_string(${value.sql}, '$')`, { kind: 'string' }) : value
  const isText = source.type?.kind === 'string'
  switch (type.kind) {
    case 'string': {
      const text = semi ? source.sql : textOf(source.sql, source.type)
      if (type.maxLength === undefined) return text
      const { maxLength } = type
      // TRY_CAST gives nothing for a text that would be cut.
      return tries
        ? once([text], (whole) => `CASE WHEN length(${whole}) <= ${maxLength} THEN ${whole} END`)
        : `left(${text}, ${maxLength})`
    }
    case 'date':
    case 'time':
    case 'timestamp':
      if (isText) return readTime(source.sql, type, 'AUTO', tries)
      if (isExact(source.type)) return countedTime(source, type)
      break
    case 'boolean':
      if (isText) return readBoolean(source.sql, tries)
      break
    case 'integer':
    case 'number':
      if (isText) return readNumber(source.sql, type, tries)
      break
  }
  if (
    source.type?.kind === 'number' &&
    source.type.scale === undefined &&
    type.kind !== 'number' &&
    type.kind !== 'integer' &&
    type.kind !== 'boolean'
  )
    throw unsupportedFeature(`a cast of FLOAT to ${type.kind.toUpperCase()}`)
  return `${tries ? 'TRY_CAST' : 'CAST'}(${source.sql} AS ${storageType(type)})`
}

/** Text in a format as a date, time or timestamp. Of text with a distance from UTC a TIMESTAMP_NTZ keeps what the clock shows. */
export function readTime(
  text: string,
  type: Extract<LogicalType, { kind: 'date' | 'time' | 'timestamp' }>,
  format: string,
  tries: boolean,
): string {
  const fast = nativeReading(text, type, format)
  if (fast !== undefined) return `coalesce(${fast}, ${readTime(text, type, 'auto', tries)})`
  const zoned = type.kind === 'timestamp' && type.zone !== 'ntz'
  const read = `${tries ? 'mesh_try_read_moment' : 'mesh_read_moment'}(${text}, ${textLiteral(format)}, '${type.kind}', ${zoned})`
  if (type.kind === 'timestamp') return zoned ? `CAST(${read} AS TIMESTAMPTZ)` : read
  return `CAST(${read} AS ${storageType(type)})`
}

/**
 * Text of the usual form, four digits for the year and two for all else, as DuckDB reads it: the same as here, and several times
 * faster. NULL for all other text.
 */
function nativeReading(
  text: string,
  type: Extract<LogicalType, { kind: 'date' | 'time' | 'timestamp' }>,
  format: string,
): string | undefined {
  if (format !== 'AUTO' || text.length > 160 || text.startsWith("'")) return undefined
  if (type.kind === 'date')
    return `CASE WHEN regexp_full_match(${text}, '\\d{4}-\\d{2}-\\d{2}') THEN TRY_CAST(${text} AS DATE) END`
  if (type.kind !== 'timestamp' || type.zone !== 'ntz') return undefined
  return `CASE WHEN regexp_full_match(${text}, '\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?') THEN TRY_CAST(${text} AS TIMESTAMP) END`
}

/** A number of seconds since 1970 as a timestamp. */
function countedTime(value: Emitted, type: LogicalType): string {
  if (type.kind !== 'timestamp') throw unsupportedFeature(`a cast of NUMBER to ${type.kind.toUpperCase()}`)
  const seconds = `make_timestamp(CAST(floor(CAST(${value.sql} AS DECIMAL(38,9)) * 1000000) AS BIGINT))`
  return type.zone === 'ntz' ? seconds : `CAST(${seconds} AS TIMESTAMPTZ)`
}

const numberPattern = "'\\s*[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?\\s*'"
const floatPattern = "'(?i)\\s*[+-]?(?:(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?|inf|infinity|nan)\\s*'"

function readNumber(text: string, type: LogicalType, tries: boolean): string {
  const isFloat = type.kind === 'number' && type.scale === undefined
  return once([text], (value) => {
    const cast = spellNumberCast(value, type, tries ? 'TRY_CAST' : 'CAST')
    return `CASE WHEN regexp_full_match(${value}, ${isFloat ? floatPattern : numberPattern}) THEN ${cast}${orFailure(value, tries, '100038', '22018', 'Numeric value')} END`
  })
}

/** Text as a number. DuckDB takes a hundred times longer for a decimal of more than 18 digits, so short text goes by a smaller one. */
function spellNumberCast(value: string, type: LogicalType, cast: 'CAST' | 'TRY_CAST'): string {
  const whole = `${cast}(trim(${value}) AS ${storageType(type)})`
  const scale = scaleOf(type)
  if (!isExact(type) || precisionOf(type) <= 18 || scale > 12) return whole
  const isShort = `length(${value}) <= ${18 - scale} AND NOT contains(lower(${value}), 'e')`
  return `CASE WHEN ${isShort} THEN CAST(CAST(trim(${value}) AS DECIMAL(18,${scale})) AS ${storageType(type)}) ELSE ${whole} END`
}

function readBoolean(text: string, tries: boolean): string {
  return once([text], (value) =>
    [
      `CASE WHEN lower(${value}) IN ('true', 't', 'yes', 'y', 'on', '1') THEN TRUE`,
      `WHEN lower(${value}) IN ('false', 'f', 'no', 'n', 'off', '0') THEN FALSE${orFailure(value, tries, '100037', '22018', 'Boolean value')} END`,
    ].join(' '),
  )
}

const orFailure = (value: string, tries: boolean, code: string, state: string, noun: string): string =>
  tries
    ? ''
    : ` WHEN ${value} IS NOT NULL THEN error('SNOWFLAKE:${code}:${state}:${noun} ''' || ${value} || ''' is not recognized')`

function textOf(source: string, type: LogicalType | null): string {
  switch (type?.kind) {
    case 'timestamp':
      return type.zone === 'ntz'
        ? `strftime(${source}, '%Y-%m-%d %H:%M:%S.%g')`
        : `strftime(${source}, '%Y-%m-%d %H:%M:%S.%g +0000')`
    case 'time':
      return `strftime(DATE '1970-01-01' + ${source}, '%H:%M:%S')`
    case 'binary':
      return `hex(${source})`
    case 'number':
      if (type.scale === undefined) return `regexp_replace(CAST(${source} AS VARCHAR), '\\.0$', '')`
      return `CAST(CAST(${source} AS ${storageType(type)}) AS VARCHAR)`
    default:
      return `CAST(${source} AS VARCHAR)`
  }
}

/** A value as the timestamp or date that functions of time work on; text is read as a TIMESTAMP_NTZ. */
export const asMoment = (value: Emitted): Emitted =>
  value.type?.kind === 'timestamp' || value.type?.kind === 'date' || value.type?.kind === 'time'
    ? value
    : castTo(value, value.type === null ? dateType : timestampType)
