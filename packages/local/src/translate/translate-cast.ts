import type { LogicalType } from '@mesh/core'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { precisionOf } from './decimal-type.ts'
import { dateType, type Emitted, emit, isExact, scaleOf, timestampType } from './emitted.ts'
import { once } from './once.ts'
import { readTime, type TimeType } from './read-time.ts'
import { storageType } from './storage-type.ts'
import { structuredOf } from './structured/structured-of.ts'
import { isStructured } from './structured/structured-type.ts'
import { isTimeValue, timeText, usualTimeText } from './time-text.ts'
import { variantOf } from './variant-of.ts'
import { cutTo } from './zone/cut-to.ts'
import { instantOf } from './zone/instant-of.ts'
import { onWall } from './zone/on-wall.ts'
import { wallOf } from './zone/wall-of.ts'
import { withZone } from './zone/with-zone.ts'

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
  const semi = from === 'variant' || from === 'object' || from === 'array' || from === 'map'
  if (isStructured(type)) {
    if (tries) throw invalidStatement('TRY_CAST cannot be used with structured types')
    if (value.type !== null && !semi)
      throw invalidStatement(
        `invalid type [CAST(… AS ${type.kind.toUpperCase()})] for a value of type ${value.type.kind.toUpperCase()}`,
      )
    return structuredOf(`CAST(${value.sql} AS JSON)`, type)
  }
  if (type.kind === 'variant' || type.kind === 'object' || type.kind === 'array')
    return isTimeValue(value) ? `to_json(${usualTimeText(value)})` : variantOf(value)
  const source: Emitted = semi ? emit(textIn(value.sql, type), { kind: 'string' }) : value
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
      if (isText) return fromVariant(value, readTime(source.sql, type, undefined, tries), type)
      if (isExact(source.type)) return countedTime(source, type)
      if (isMoment(source.type)) return ofMoment(source, type)
      if (type.kind === 'time' && source.type?.kind === 'time') return cutTo(source.sql, type)
      break
    case 'binary':
      if (isText) return tries ? `TRY(mesh_from_hex(${source.sql}))` : `mesh_from_hex(${source.sql})`
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

const isMoment = (type: LogicalType | null): type is Extract<LogicalType, { kind: 'date' | 'timestamp' }> =>
  type?.kind === 'date' || type?.kind === 'timestamp'

/** A number in a VARIANT counts seconds in UTC, of which a value without a zone is what the clock of the session shows. */
function fromVariant(value: Emitted, read: string, type: TimeType): string {
  if (value.type?.kind !== 'variant' || (type.kind === 'timestamp' && type.zone !== 'ntz')) return read
  if (type.kind === 'time') return read
  const local = `CAST(timezone('UTC', CAST(${read} AS TIMESTAMP)) AS ${storageType(type)})`
  return `CASE WHEN json_type(${value.sql}) IN ('UBIGINT', 'BIGINT') THEN ${local} ELSE ${read} END`
}

/** A date or timestamp as another kind of date or time. */
function ofMoment(value: Emitted, type: TimeType): string {
  if (type.kind !== 'timestamp') {
    const moment = `CAST(${wallOf(value).sql} AS ${storageType(type)})`
    return type.kind === 'time' ? cutTo(moment, type) : moment
  }
  const cut = (each: Emitted) => emit(cutTo(each.sql, type), each.type)
  const from = value.type?.kind === 'timestamp' ? value.type.zone : 'ntz'
  if (type.zone === 'ntz') return cut(emit(`CAST(${wallOf(value).sql} AS TIMESTAMP)`)).sql
  if (type.zone === 'tz') return onWall(withZone(value), cut).sql
  return cut(
    emit(from === 'tz' ? `timezone('UTC', ${instantOf(value)})` : `CAST(${value.sql} AS TIMESTAMPTZ)`),
  ).sql
}

/** What is in a VARIANT as text; of a number all digits, which DuckDB would round. */
const textIn = (sql: string, { kind }: LogicalType): string =>
  kind === 'integer' || kind === 'number'
    ? `nullif(trim(CAST(${sql} AS VARCHAR), '"'), 'null')`
    : once(
        [`CAST(${sql} AS VARCHAR)`],
        (text) =>
          `CASE WHEN starts_with(${text}, '"') THEN json_extract_string(${text}, '$') ELSE nullif(${text}, 'null') END`,
      )

/** An instant in UTC as a timestamp: one without a zone shows UTC, one with an offset the zone of the session. */
export function ofInstant(sql: string, type: Extract<TimeType, { kind: 'timestamp' }>): string {
  if (type.zone === 'ntz') return castTo(emit(sql, timestampType), type).sql
  return castTo(emit(`timezone('UTC', ${sql})`, { kind: 'timestamp', zone: 'ltz' }), type).sql
}

/** A number of microseconds as a whole one. @throws 000002 as an error of the row for a finer fraction. */
export const wholeMicros = (sql: string): string =>
  once(
    [sql],
    (count) =>
      `CASE WHEN ${count} = floor(${count}) THEN CAST(${count} AS BIGINT) ELSE error('SNOWFLAKE:000002:0A000:Unsupported feature ''fractions of a second with more than 6 digits''.') END`,
  )

/** A number of seconds since 1970 as a timestamp. */
function countedTime(value: Emitted, type: LogicalType): string {
  if (type.kind !== 'timestamp') throw unsupportedFeature(`a cast of NUMBER to ${type.kind.toUpperCase()}`)
  return ofInstant(`make_timestamp(${wholeMicros(`CAST(${value.sql} AS DECIMAL(38,9)) * 1000000`)})`, type)
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

/** A decimal with a digit before the point, without which DuckDB would write none. */
const withWhole = (type: Extract<LogicalType, { kind: 'number' }>): LogicalType =>
  type.precision !== undefined && type.precision === type.scale && type.precision < 38
    ? { ...type, precision: type.precision + 1 }
    : type

function textOf(source: string, type: LogicalType | null): string {
  const value = emit(source, type)
  if (isTimeValue(value)) return timeText(value)
  switch (type?.kind) {
    case 'binary':
      return `hex(${source})`
    case 'number':
      if (type.scale === undefined) return `regexp_replace(CAST(${source} AS VARCHAR), '\\.0$', '')`
      return `CAST(CAST(${source} AS ${storageType(withWhole(type))}) AS VARCHAR)`
    default:
      return `CAST(${source} AS VARCHAR)`
  }
}

/** A value as the timestamp or date that functions of time work on; text is read as a TIMESTAMP_NTZ. */
export const asMoment = (value: Emitted): Emitted =>
  value.type?.kind === 'timestamp' || value.type?.kind === 'date' || value.type?.kind === 'time'
    ? value
    : castTo(value, value.type === null ? dateType : timestampType)
