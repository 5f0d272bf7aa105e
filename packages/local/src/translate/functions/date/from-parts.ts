import { invalidStatement } from '../../../errors/statement-failures.ts'
import { dateType, type Emitted, emit, timestampType } from '../../emitted.ts'
import { asMoment, castTo, wholeMicros } from '../../translate-cast.ts'
import { wallOf } from '../../zone/wall-of.ts'
import { asText, asWhole } from '../as-text.ts'
import { argument, type FunctionRule, type ScalarCall } from '../function-rule.ts'
import { withOffsetOf } from './convert-timezone.ts'

/** Parts beyond their usual range count on: month 0 is December before. Source: https://docs.snowflake.com/en/sql-reference/functions/date_from_parts */
const day = (call: ScalarCall): string =>
  `CAST(make_date(${asWhole(call, 0)}, 1, 1) + to_months(CAST(${asWhole(call, 1)} - 1 AS INTEGER)) + to_days(CAST(${asWhole(call, 2)} - 1 AS INTEGER)) AS DATE)`

/** A date of three numbers. */
export const dateFromParts: FunctionRule = (call) => emit(day(call), dateType)

const clock = (call: ScalarCall, at: number): string =>
  `to_hours(${asWhole(call, at)}) + to_minutes(${asWhole(call, at + 1)}) + to_seconds(${asWhole(call, at + 2)}) + to_microseconds(${wholeMicros(`${asWhole(call, at + 3, 0)} / 1000.0`)})`

/** A time of three or four numbers. Source: https://docs.snowflake.com/en/sql-reference/functions/time_from_parts */
export const timeFromParts: FunctionRule = (call) =>
  emit(`CAST(TIMESTAMP '1970-01-01' + ${clock(call, 0)} AS TIME)`, { kind: 'time' })

/** A timestamp of a date and a time, or of six or seven numbers. Source: https://docs.snowflake.com/en/sql-reference/functions/timestamp_from_parts */
export function timestampFromParts(zone: 'ntz' | 'ltz' | 'tz'): FunctionRule {
  return (call): Emitted => {
    const most = zone === 'tz' ? 8 : 7
    if (call.args.length > most)
      throw invalidStatement(`too many arguments for function [${call.name}]`, call.where)
    const sum =
      call.args.length === 2
        ? `(CAST(${wallOf(asMoment(argument(call, 0))).sql} AS DATE) + ${asMoment(argument(call, 1)).sql})`
        : `(CAST(${day(call)} AS TIMESTAMP) + ${clock(call, 3)})`
    if (call.args.length === 8) {
      const name = asText(call, 7)
      return withOffsetOf(name, emit(`timezone(${name}, ${sum})`, { kind: 'timestamp', zone: 'ltz' }))
    }
    return castTo(emit(sum, timestampType), { kind: 'timestamp', zone })
  }
}
