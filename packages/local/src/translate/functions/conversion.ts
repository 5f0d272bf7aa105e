import type { LogicalType } from '@mesh/core'
import { unsupportedFeature } from '../../errors.ts'
import { dateFormat } from '../date-format.ts'
import {
  booleanType,
  dateType,
  type Emitted,
  emit,
  floatType,
  isExact,
  textType,
  timestampType,
  variantType,
} from '../emitted.ts'
import { castTo } from '../translate-cast.ts'
import {
  argument,
  constantText,
  type FunctionRule,
  type FunctionRules,
  type ScalarCall,
} from './function-rule.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-conversion */
export const conversionFunctions: FunctionRules = {
  ...both('DATE', (tries) => temporal(dateType, tries)),
  DATE: temporal(dateType, false),
  ...both('TIMESTAMP', (tries) => temporal(timestampType, tries)),
  ...both('TIMESTAMP_NTZ', (tries) => temporal(timestampType, tries)),
  ...both('TIMESTAMP_LTZ', (tries) => temporal({ kind: 'timestamp', zone: 'ltz' }, tries)),
  ...both('TIMESTAMP_TZ', (tries) => temporal({ kind: 'timestamp', zone: 'tz' }, tries)),
  ...both('TIME', (tries) => (call) => castTo(argument(withoutFormat(call), 0), { kind: 'time' }, tries)),
  ...both('NUMBER', number),
  ...both('DECIMAL', number),
  ...both('NUMERIC', number),
  ...both('DOUBLE', (tries) => (call) => castTo(argument(withoutFormat(call), 0), floatType, tries)),
  ...both('BOOLEAN', (tries) => (call) => castTo(argument(call, 0), booleanType, tries)),
  TO_VARCHAR: text,
  TO_CHAR: text,
  TO_VARIANT: (call) => castTo(argument(call, 0), variantType),
  TO_BINARY: (call) => {
    if (call.args.length > 1 && constantText(call, 1)?.toUpperCase() !== 'HEX')
      throw unsupportedFeature('TO_BINARY with that format', call.where)
    return emit(`from_hex(${argument(call, 0).sql})`, { kind: 'binary' })
  },
}

function both(type: string, rule: (tries: boolean) => FunctionRule): FunctionRules {
  return { [`TO_${type}`]: rule(false), [`TRY_TO_${type}`]: rule(true) }
}

function withoutFormat(call: ScalarCall): ScalarCall {
  if (call.args.length > 1) throw unsupportedFeature(`${call.name} with a format`, call.where)
  return call
}

function temporal(type: LogicalType, tries: boolean): FunctionRule {
  return (call) => {
    const value = argument(call, 0)
    if (call.args.length > 1) {
      const format = constantText(call, 1)
      if (format === undefined) throw unsupportedFeature('a computed date format', call.where)
      const parsed = `${tries ? 'try_strptime' : 'strptime'}(${value.sql}, '${dateFormat(format, call.where)}')`
      return castTo(emit(parsed, timestampType), type)
    }
    // A whole number counts seconds since 1970; larger ones count smaller units, which is not guessed here.
    if (isExact(value.type))
      return castTo(emit(`make_timestamp(CAST(${value.sql} * 1000000 AS BIGINT))`, timestampType), type)
    return castTo(value, type, tries)
  }
}

function number(tries: boolean): FunctionRule {
  return (call) => {
    const sizes = call.written.slice(1)
    const digits = sizes.map((each) => (each.kind === 'numberLiteral' ? Number(each.text) : undefined))
    if (digits.includes(undefined)) throw unsupportedFeature(`${call.name} with a format`, call.where)
    const [precision = 38, scale = 0] = digits
    const type: LogicalType =
      scale === 0 ? { kind: 'integer', precision } : { kind: 'number', precision, scale }
    return castTo(argument(call, 0), type, tries)
  }
}

function text(call: ScalarCall): Emitted {
  const value = argument(call, 0)
  if (call.args.length === 1) return castTo(value, textType)
  const format = constantText(call, 1)
  const temporalKind = value.type?.kind === 'date' || value.type?.kind === 'timestamp'
  if (format === undefined || !temporalKind)
    throw unsupportedFeature(`${call.name} with a format for a value that is no date`, call.where)
  return emit(`strftime(${value.sql}, '${dateFormat(format, call.where)}')`, textType)
}
