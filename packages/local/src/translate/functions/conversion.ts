import type { LogicalType } from '@mesh/core'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import {
  booleanType,
  type Emitted,
  emit,
  floatType,
  isExact,
  textLiteral,
  textType,
  variantType,
} from '../emitted.ts'
import { mappedZone } from '../logical-type-of-name.ts'
import { readTime } from '../read-time.ts'
import { formattedTime, isTimeValue } from '../time-text.ts'
import { castTo, ofInstant, wholeMicros } from '../translate-cast.ts'
import { asBytes, asText, isBinary } from './as-text.ts'
import { constantNumber } from './constant-number.ts'
import {
  argument,
  constantText,
  type FunctionRule,
  type FunctionRules,
  type ScalarCall,
} from './function-rule.ts'

const binaryType = { kind: 'binary' } as const

/** Source: https://docs.snowflake.com/en/sql-reference/functions-conversion */
export const conversionFunctions: FunctionRules = {
  ...both('DATE', (tries) => temporal(() => ({ kind: 'date' }), tries)),
  ...both('TIME', (tries) => temporal(() => ({ kind: 'time' }), tries)),
  ...both('TIMESTAMP', (tries) => temporal(mapped, tries)),
  ...both('TIMESTAMP_NTZ', (tries) => temporal(stamp('ntz'), tries)),
  ...both('TIMESTAMP_LTZ', (tries) => temporal(stamp('ltz'), tries)),
  ...both('TIMESTAMP_TZ', (tries) => temporal(stamp('tz'), tries)),
  ...both('DECIMAL', number),
  ...both('DOUBLE', double),
  ...both('BOOLEAN', (tries) => (call) => castTo(argument(call, 0), booleanType, tries)),
  ...both('BINARY', binary),
  TO_CHAR: text,
  TO_VARIANT: (call) => castTo(argument(call, 0), variantType),
}

function both(type: string, rule: (tries: boolean) => FunctionRule): FunctionRules {
  return { [`TO_${type}`]: rule(false), [`TRY_TO_${type}`]: rule(true) }
}

type TimeType = Extract<LogicalType, { kind: 'date' | 'time' | 'timestamp' }>

function stamp(zone: 'ntz' | 'ltz' | 'tz'): () => TimeType {
  return () => ({ kind: 'timestamp', zone })
}

/** What TIMESTAMP means in the session. */
function mapped({ parameter }: ScalarCall): TimeType {
  return { kind: 'timestamp', zone: mappedZone(parameter('TIMESTAMP_TYPE_MAPPING')) }
}

function temporal(typeOf: (call: ScalarCall) => TimeType, tries: boolean): FunctionRule {
  return (call) => {
    const value = argument(call, 0)
    const type = typeOf(call)
    const kind = value.type?.kind
    if (isExact(value.type)) return counted(call, value, type)
    if (kind === 'string' || (call.args.length > 1 && (kind === 'variant' || kind === undefined))) {
      const format = call.args.length > 1 ? constantText(call, 1) : undefined
      if (call.args.length > 1 && format === undefined)
        throw unsupportedFeature('a computed date format', call.where)
      return emit(readTime(asText(call, 0), type, format, tries), type)
    }
    if (call.args.length > 1)
      throw invalidStatement(`too many arguments for function [${call.name}]`, call.where)
    if (kind === 'number')
      return counted(call, castTo(value, { kind: 'number', precision: 38, scale: 9 }), type)
    return castTo(value, type, tries)
  }
}

/** So many seconds since 1970, or smaller units by their scale. */
function counted(call: ScalarCall, value: Emitted, type: TimeType): Emitted {
  const scale = call.args.length > 1 ? constantNumber(call.written[1]) : 0
  if (type.kind !== 'timestamp' || scale === undefined || scale > 9)
    throw invalidStatement(`Invalid argument types for function '${call.name}'`, call.where)
  const micros =
    scale <= 6
      ? `CAST(${value.sql} AS DECIMAL(38,9)) * 1${'0'.repeat(6 - scale)}`
      : `CAST(floor(${value.sql}) AS DECIMAL(29,0)) * CAST(0.${'0'.repeat(scale - 7)}1 AS DECIMAL(9,${scale - 6}))`
  return emit(ofInstant(`make_timestamp(${wholeMicros(micros)})`, type), type)
}

function number(tries: boolean): FunctionRule {
  return (call) => {
    const value = argument(call, 0)
    const format = constantText(call, 1)
    const sizes = call.written.slice(format === undefined ? 1 : 2).map(constantNumber)
    if (sizes.includes(undefined))
      throw unsupportedFeature(`${call.name} with a computed format or size`, call.where)
    const [precision = 38, scale = 0] = sizes
    if (precision < 1 || precision > 38 || scale < 0 || scale > precision)
      throw invalidStatement(`Invalid number precision or scale: (${precision},${scale})`, call.where)
    const type: LogicalType =
      scale === 0 ? { kind: 'integer', precision } : { kind: 'number', precision, scale }
    if (format === undefined) return castTo(value, type, tries)
    return castTo(emit(formatted(call, format, tries), textType), type, tries)
  }
}

const formatted = (call: ScalarCall, format: string, tries: boolean): string =>
  `${tries ? 'mesh_try_read_number' : 'mesh_read_number'}(${asText(call, 0)}, ${textLiteral(format)})`

function double(tries: boolean): FunctionRule {
  return (call) => {
    if (call.args.length < 2) return castTo(argument(call, 0), floatType, tries)
    const format = constantText(call, 1)
    if (format === undefined) throw unsupportedFeature(`${call.name} with a computed format`, call.where)
    return castTo(emit(formatted(call, format, tries), textType), floatType, tries)
  }
}

function binary(tries: boolean): FunctionRule {
  return (call) => {
    if (isBinary(call.args[0])) return argument(call, 0)
    const format =
      call.args.length > 1
        ? constantText(call, 1)?.toUpperCase()
        : (call.parameter('BINARY_INPUT_FORMAT') ?? 'HEX')
    const attempt = (sql: string) => emit(tries ? `TRY(${sql})` : sql, binaryType)
    switch (format) {
      case 'HEX':
        return attempt(`mesh_from_hex(${asText(call, 0)})`)
      case 'BASE64':
        return attempt(`mesh_from_base64(${asText(call, 0)}, '')`)
      case 'UTF-8':
      case 'UTF8':
        return emit(`encode(${asText(call, 0)})`, binaryType)
      default:
        throw unsupportedFeature(`${call.name} with that format`, call.where)
    }
  }
}

const isAuto = (format: string): boolean => format === '' || format.toUpperCase() === 'AUTO'

function text(call: ScalarCall): Emitted {
  const value = argument(call, 0)
  const kind = value.type?.kind
  const isTime = isTimeValue(value)
  const format = call.args.length > 1 ? constantText(call, 1) : undefined
  if (call.args.length > 1 && format === undefined) {
    const { sql } = argument(call, 1)
    if (!isTime) throw unsupportedFeature(`${call.name} with a computed format`, call.where)
    return emit(
      `CASE WHEN upper(${sql}) IN ('', 'AUTO') THEN ${castTo(value, textType).sql} ELSE ${formattedTime(value, sql)} END`,
      textType,
    )
  }
  if (format === undefined || (isTime && isAuto(format))) return castTo(value, textType)
  if (isTime) return emit(formattedTime(value, textLiteral(format)), textType)
  if (kind === 'binary') return bytesAsText(call, format.toUpperCase())
  if (isExact(value.type) || kind === 'number')
    return emit(`mesh_format_number(${castTo(value, textType).sql}, ${textLiteral(format)})`, textType)
  throw invalidStatement(`Invalid argument types for function '${call.name}'`, call.where)
}

function bytesAsText(call: ScalarCall, format: string): Emitted {
  switch (format) {
    case 'HEX':
      return emit(`hex(${asBytes(call, 0)})`, textType)
    case 'BASE64':
      return emit(`mesh_to_base64(${asBytes(call, 0)}, 0, '')`, textType)
    case 'UTF-8':
    case 'UTF8':
      return emit(`mesh_utf8(${asBytes(call, 0)}, hex(${asBytes(call, 0)}))`, textType)
    default:
      throw unsupportedFeature(`${call.name} with that format`, call.where)
  }
}
