import { unsupportedFeature } from '../../errors.ts'
import { countType, dateType, type Emitted, emit, textType, timestampType } from '../emitted.ts'
import { asTimestamp } from './as-timestamp.ts'
import { datePartOf, dateUnit } from './date-part.ts'
import {
  argument,
  constantText,
  type FunctionRule,
  type FunctionRules,
  type ScalarCall,
} from './function-rule.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-date-time */
export const dateFunctions: FunctionRules = {
  DATEADD: add,
  TIMEADD: add,
  TIMESTAMPADD: add,
  DATEDIFF: difference,
  TIMEDIFF: difference,
  TIMESTAMPDIFF: difference,
  DATE_TRUNC: (call) => {
    const [part, [value]] = partAndRest(call)
    if (value === undefined) throw unsupportedFeature('DATE_TRUNC without a value', call.where)
    const truncated = `date_trunc('${dateUnit(part, call.where)}', ${asTimestamp(value)})`
    return value.type?.kind === 'date'
      ? emit(`CAST(${truncated} AS DATE)`, dateType)
      : emit(truncated, timestampType)
  },
  DATE_PART: (call) => {
    const [part, [value]] = partAndRest(call)
    if (value === undefined) throw unsupportedFeature('DATE_PART without a value', call.where)
    return datePartOf(part, value, call.where)
  },
  ...Object.fromEntries(
    [
      'YEAR',
      'QUARTER',
      'MONTH',
      'WEEK',
      'WEEKOFYEAR',
      'WEEKISO',
      'DAY',
      'DAYOFMONTH',
      'DAYOFWEEK',
      'DAYOFWEEKISO',
      'DAYOFYEAR',
      'YEAROFWEEKISO',
      'HOUR',
      'MINUTE',
      'SECOND',
    ].map((part): [string, FunctionRule] => [
      part,
      (call) => datePartOf(part, argument(call, 0), call.where),
    ]),
  ),
  LAST_DAY: (call) => {
    if (call.args.length > 1 || call.part !== undefined)
      throw unsupportedFeature('LAST_DAY with a date part', call.where)
    return emit(`last_day(${asTimestamp(argument(call, 0))})`, dateType)
  },
  DAYNAME: (call) => emit(`left(dayname(${asTimestamp(argument(call, 0))}), 3)`, textType),
  MONTHNAME: (call) => emit(`left(monthname(${asTimestamp(argument(call, 0))}), 3)`, textType),
  ADD_MONTHS: (call) => {
    throw unsupportedFeature('ADD_MONTHS', call.where)
  },
  DATE_FROM_PARTS: (call) =>
    emit(
      `make_date(${[0, 1, 2].map((index) => `CAST(${argument(call, index).sql} AS BIGINT)`).join(', ')})`,
      dateType,
    ),
}

/** The date part, bare or as text, and what follows it. */
function partAndRest(call: ScalarCall): readonly [string, readonly Emitted[]] {
  if (call.part !== undefined) return [call.part, call.args]
  const text = constantText(call, 0)
  if (text === undefined) throw unsupportedFeature('a computed date part', call.where)
  return [text, call.args.slice(1)]
}

const wholeDays: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week', 'day'])

function add(call: ScalarCall): Emitted {
  const [part, [count, value]] = partAndRest(call)
  if (count === undefined || value === undefined)
    throw unsupportedFeature(`${call.name} without a value`, call.where)
  const unit = dateUnit(part, call.where)
  const amount = `CAST(round(CAST(${count.sql} AS DOUBLE)) AS INTEGER)`
  const interval =
    unit === 'quarter'
      ? `to_months(3 * ${amount})`
      : unit === 'week'
        ? `to_days(7 * ${amount})`
        : `to_${unit}s(${amount})`
  const sum = `(${asTimestamp(value)} + ${interval})`
  return value.type?.kind === 'date' && wholeDays.has(unit)
    ? emit(`CAST(${sum} AS DATE)`, dateType)
    : emit(sum, timestampType)
}

function difference(call: ScalarCall): Emitted {
  const [part, [from, to]] = partAndRest(call)
  if (from === undefined || to === undefined)
    throw unsupportedFeature(`${call.name} without two values`, call.where)
  const clocks = from.type?.kind === 'time' && to.type?.kind === 'time'
  const [start, end] = clocks ? [from.sql, to.sql] : [asTimestamp(from), asTimestamp(to)]
  return emit(`date_diff('${dateUnit(part, call.where)}', ${start}, ${end})`, countType)
}
