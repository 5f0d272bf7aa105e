import { unsupportedFeature } from '../../../errors/statement-failures.ts'
import { dateType, type Emitted, emit, textType } from '../../emitted.ts'
import { asMoment } from '../../translate-cast.ts'
import { wallOf } from '../../zone/wall-of.ts'
import { dateUnit } from '../date-part.ts'
import {
  argument,
  constantText,
  type FunctionRule,
  type FunctionRules,
  type ScalarCall,
} from '../function-rule.ts'
import { add, addMonths } from './add.ts'
import { convertTimezone } from './convert-timezone.ts'
import { datePartOf } from './date-part-of.ts'
import { difference, monthsBetween } from './difference.ts'
import { dateFromParts, timeFromParts, timestampFromParts } from './from-parts.ts'
import { partAndRest } from './part-and-rest.ts'
import { slice } from './slice.ts'
import { truncate } from './truncate.ts'
import { weekRules, weekStart } from './week.ts'
import { weekday } from './weekday.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-date-time */
export const dateFunctions: FunctionRules = {
  DATEADD: add,
  TIMEADD: add,
  TIMESTAMPADD: add,
  DATEDIFF: difference,
  TIMEDIFF: difference,
  TIMESTAMPDIFF: difference,
  MONTHS_BETWEEN: monthsBetween,
  ADD_MONTHS: (call) => addMonths(call, argument(call, 0), argument(call, 1)),
  DATE_TRUNC: (call) => {
    const isFirst = call.part !== undefined || constantText(call, 1) === undefined || call.args.length < 2
    const [part, [value]] = partAndRest(call, isFirst ? 0 : 1)
    if (value === undefined) throw unsupportedFeature('DATE_TRUNC without a value', call.where)
    return truncate(part, value, call)
  },
  DATE_PART: datePart,
  EXTRACT: datePart,
  ...Object.fromEntries(
    [
      'YEAR',
      'QUARTER',
      'MONTH',
      'WEEK',
      'WEEKISO',
      'DAY',
      'DAYOFWEEK',
      'DAYOFWEEKISO',
      'DAYOFYEAR',
      'YEAROFWEEK',
      'YEAROFWEEKISO',
      'HOUR',
      'MINUTE',
      'SECOND',
    ].map((part): [string, FunctionRule] => [part, (call) => datePartOf(part, argument(call, 0), call)]),
  ),
  LAST_DAY: lastDay,
  NEXT_DAY: (call) => weekday(call, 1),
  PREVIOUS_DAY: (call) => weekday(call, -1),
  DAYNAME: (call) => emit(`left(dayname(${wallOf(asMoment(argument(call, 0))).sql}), 3)`, textType),
  MONTHNAME: (call) => emit(`left(monthname(${wallOf(asMoment(argument(call, 0))).sql}), 3)`, textType),
  DATE_FROM_PARTS: dateFromParts,
  TIME_FROM_PARTS: timeFromParts,
  TIMESTAMP_FROM_PARTS: timestampFromParts('ntz'),
  TIMESTAMP_NTZ_FROM_PARTS: timestampFromParts('ntz'),
  TIMESTAMP_LTZ_FROM_PARTS: timestampFromParts('ltz'),
  TIMESTAMP_TZ_FROM_PARTS: timestampFromParts('tz'),
  TIME_SLICE: slice,
  CONVERT_TIMEZONE: convertTimezone,
}

function datePart(call: ScalarCall): Emitted {
  const [part, [value]] = partAndRest(call)
  if (value === undefined) throw unsupportedFeature(`${call.name} without a value`, call.where)
  return datePartOf(part, value, call)
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/last_day */
function lastDay(call: ScalarCall): Emitted {
  const value = wallOf(asMoment(argument(call, 0))).sql
  const part = call.part ?? (call.args.length > 1 ? constantText(call, 1) : 'month')
  if (part === undefined) throw unsupportedFeature('LAST_DAY of a computed date part', call.where)
  switch (dateUnit(part, call.where)) {
    case 'year':
      return emit(`make_date(year(${value}), 12, 31)`, dateType)
    case 'quarter':
      return emit(`last_day(CAST(date_trunc('quarter', ${value}) AS DATE) + to_months(2))`, dateType)
    case 'month':
      return emit(`last_day(${value})`, dateType)
    case 'week':
      return emit(`(${weekStart(value, weekRules(call))} + 6)`, dateType)
    case 'day':
      return emit(`CAST(${value} AS DATE)`, dateType)
    default:
      throw unsupportedFeature(`LAST_DAY of ${part}`, call.where)
  }
}
