import type { LogicalType } from '@mesh/core'
import { evaluationFailed, notEvaluable } from '../../../errors.ts'
import { localOf, toDay, toTime, toTimestamp } from '../../cast/to-moment.ts'
import type { JsonCell } from '../../cell/cell.ts'
import { jsonText } from '../../cell/json-text.ts'
import type { ZonedInstant } from '../../cell/zoned-instant.ts'
import { nanosOf } from '../../time/local-time.ts'
import { momentFormat } from '../../time/moment-format.ts'
import { readMoment } from '../../time/read-moment.ts'
import { nanosPerSecond } from '../../time/units.ts'
import { writeMoment } from '../../time/write-moment.ts'
import type { Evaluator } from '../evaluator.ts'
import { castTo } from '../node/cast.ts'
import {
  argument,
  booleanType,
  constantText,
  constantWhole,
  dayType,
  type EvaluatedCall,
  type FunctionRule,
  type FunctionRules,
  floatType,
  strictly,
  textArgument,
  textType,
} from './function-rule.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-conversion */
export const conversionFunctions: FunctionRules = {
  ...both('DATE', (tries) => temporal(dayType, tries)),
  DATE: temporal(dayType, false),
  ...both('TIME', (tries) => temporal({ kind: 'time' }, tries)),
  TIME: temporal({ kind: 'time' }, false),
  ...both('TIMESTAMP', (tries) => temporal({ kind: 'timestamp', zone: 'ntz' }, tries)),
  ...both('TIMESTAMP_NTZ', (tries) => temporal({ kind: 'timestamp', zone: 'ntz' }, tries)),
  ...both('TIMESTAMP_LTZ', (tries) => temporal({ kind: 'timestamp', zone: 'ltz' }, tries)),
  ...both('TIMESTAMP_TZ', (tries) => temporal({ kind: 'timestamp', zone: 'tz' }, tries)),
  ...both('NUMBER', decimal),
  ...both('DECIMAL', decimal),
  ...both('NUMERIC', decimal),
  ...both('DOUBLE', (tries) => plain(floatType, tries)),
  ...both('BOOLEAN', (tries) => plain(booleanType, tries)),
  ...both('BINARY', (tries) => (call) => {
    if (call.args.length > 1 && constantText(call, 1).toUpperCase() !== 'HEX')
      throw notEvaluable(`${call.name} with that format`, call.where)
    return castTo(argument(call, 0), { kind: 'binary' }, tries, call.where)
  }),
  TO_VARCHAR: text,
  TO_CHAR: text,
  TO_VARIANT: plain({ kind: 'variant' }, false),
  PARSE_JSON: (call) => parseJson(call, false),
  TRY_PARSE_JSON: (call) => parseJson(call, true),
  TO_JSON: (call) =>
    strictly(call, textType, [castTo(argument(call, 0), { kind: 'variant' }, false, call.where).at], (cell) =>
      jsonText((cell as JsonCell).json),
    ),
}

function both(type: string, rule: (tries: boolean) => FunctionRule): FunctionRules {
  return { [`TO_${type}`]: rule(false), [`TRY_TO_${type}`]: rule(true) }
}

function plain(type: LogicalType, tries: boolean): FunctionRule {
  return (call) => {
    if (call.args.length > 1) throw notEvaluable(`${call.name} with a format`, call.where)
    return castTo(argument(call, 0), type, tries, call.where)
  }
}

function decimal(tries: boolean): FunctionRule {
  return (call) => {
    const [precision = 38, scale = 0] = call.args.slice(1).map((_, index) => constantWhole(call, index + 1))
    const type: LogicalType =
      scale === 0 ? { kind: 'integer', precision } : { kind: 'number', precision, scale }
    return castTo(argument(call, 0), type, tries, call.where)
  }
}

function temporal(type: LogicalType, tries: boolean): FunctionRule {
  return (call) => {
    const value = argument(call, 0)
    if (call.args.length === 1) {
      if (value.type.kind === 'integer' && type.kind === 'timestamp') return fromSeconds(call, value, type)
      return castTo(value, type, tries, call.where)
    }
    const format = constantText(call, 1)
    const parts = momentFormat(format)
    const converted =
      type.kind === 'timestamp'
        ? toTimestamp(zoned, type.zone)
        : type.kind === 'date'
          ? toDay(zoned)
          : toTime(zoned)
    if (parts === undefined || converted === undefined || value.type.kind !== 'string')
      throw notEvaluable(`${call.name} with the format ${format}`, call.where)
    const read = readMoment(parts)
    return strictly(call, type, [value.at], (cell) => {
      const found = read(cell as string)
      if (found === undefined) {
        if (tries) return null
        throw evaluationFailed(`A text is not written as ${format}.`, call.where)
      }
      const offset = found.offset ?? 0
      const instant: ZonedInstant = {
        kind: 'zonedInstant',
        instant: found.local - BigInt(offset) * 60n * nanosPerSecond,
        offset,
      }
      return converted(instant) ?? null
    })
  }
}

const zoned: LogicalType = { kind: 'timestamp', zone: 'tz' }

/** A whole number counts seconds since 1970; larger ones count smaller units, which is not guessed here. */
function fromSeconds(call: EvaluatedCall, value: Evaluator, type: LogicalType): Evaluator {
  const converted =
    type.kind === 'timestamp' ? toTimestamp({ kind: 'timestamp', zone: 'ntz' }, type.zone) : undefined
  return strictly(call, type, [value.at], (cell) => {
    const seconds = cell as bigint
    if (seconds >= 31_536_000_000n || seconds <= -31_536_000_000n)
      throw notEvaluable('A number as a timestamp that may count milliseconds', call.where)
    return converted?.(seconds * nanosPerSecond) ?? null
  })
}

function text(call: EvaluatedCall): Evaluator {
  const value = argument(call, 0)
  if (call.args.length === 1) return castTo(value, textType, false, call.where)
  const format = constantText(call, 1)
  const parts = momentFormat(format)
  if (parts === undefined || !/^(?:date|time|timestamp)$/.test(value.type.kind))
    throw notEvaluable(`${call.name} with the format ${format}`, call.where)
  const isTime = value.type.kind === 'time'
  return strictly(call, textType, [value.at], (cell) => {
    if (typeof cell === 'number')
      return writeMoment(parts, isTime ? BigInt(cell) : nanosOf({ days: cell, nanos: 0 }))
    const moment = cell as bigint | ZonedInstant
    return writeMoment(parts, localOf(moment), typeof moment === 'bigint' ? 0 : moment.offset)
  })
}

function parseJson(call: EvaluatedCall, tries: boolean): Evaluator {
  return strictly(call, { kind: 'variant' }, [textArgument(call, 0)], (cell) => {
    const written = cell as string
    if (written.trim() === '') return null
    try {
      return { kind: 'json', json: JSON.parse(written) as unknown }
    } catch {
      if (tries) return null
      throw evaluationFailed('A text is no JSON.', call.where)
    }
  })
}
