import type { LogicalType } from '@mesh/core'
import { unsupportedFeature } from '../../../errors.ts'
import { dateType, type Emitted, emit } from '../../emitted.ts'
import { asMoment } from '../../translate-cast.ts'
import { asWhole } from '../as-text.ts'
import { argument, type FunctionRule, type ScalarCall } from '../function-rule.ts'

/** Parts beyond their usual range count on: month 0 is December before. Source: https://docs.snowflake.com/en/sql-reference/functions/date_from_parts */
const day = (call: ScalarCall): string =>
  `CAST(make_date(${asWhole(call, 0)}, 1, 1) + to_months(CAST(${asWhole(call, 1)} - 1 AS INTEGER)) + to_days(CAST(${asWhole(call, 2)} - 1 AS INTEGER)) AS DATE)`

/** A date of three numbers. */
export const dateFromParts: FunctionRule = (call) => emit(day(call), dateType)

const clock = (call: ScalarCall, at: number): string =>
  `to_hours(${asWhole(call, at)}) + to_minutes(${asWhole(call, at + 1)}) + to_seconds(${asWhole(call, at + 2)}) + to_microseconds(${asWhole(call, at + 3, 0)} // 1000)`

/** A time of three or four numbers. Source: https://docs.snowflake.com/en/sql-reference/functions/time_from_parts */
export const timeFromParts: FunctionRule = (call) =>
  emit(`CAST(TIMESTAMP '1970-01-01' + ${clock(call, 0)} AS TIME)`, { kind: 'time' })

/** A timestamp of a date and a time, or of six or seven numbers. Source: https://docs.snowflake.com/en/sql-reference/functions/timestamp_from_parts */
export function timestampFromParts(zone: 'ntz' | 'ltz' | 'tz'): FunctionRule {
  return (call): Emitted => {
    if (call.args.length > 7) throw unsupportedFeature(`${call.name} with a time zone`, call.where)
    const type: LogicalType = { kind: 'timestamp', zone }
    const sum =
      call.args.length === 2
        ? `(CAST(${asMoment(argument(call, 0)).sql} AS DATE) + ${asMoment(argument(call, 1)).sql})`
        : `(CAST(${day(call)} AS TIMESTAMP) + ${clock(call, 3)})`
    return zone === 'ntz' ? emit(sum, type) : emit(`CAST(${sum} AS TIMESTAMPTZ)`, type)
  }
}
