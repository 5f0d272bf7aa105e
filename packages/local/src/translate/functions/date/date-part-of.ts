import { unsupportedFeature } from '../../../errors/statement-failures.ts'
import { type Emitted, emit } from '../../emitted.ts'
import { asMoment } from '../../translate-cast.ts'
import { instantOf } from '../../zone/instant-of.ts'
import { offsetOf } from '../../zone/offset-of.ts'
import { wallOf } from '../../zone/wall-of.ts'
import { datePart } from '../date-part.ts'
import type { ScalarCall } from '../function-rule.ts'
import { dayOfWeek, weekOfYear, weekRules, yearOfWeek } from './week.ts'

/**
 * A part of a date or time as a number.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/date_part
 *
 * @throws SQL.UNSUPPORTED for parts that have no counterpart.
 */
export function datePartOf(
  name: string,
  given: Emitted,
  call: Pick<ScalarCall, 'parameter' | 'where'>,
): Emitted {
  const part = datePart(name, call.where)
  const value = asMoment(given)
  return emit(partOf(part, value, call), { kind: 'integer', precision: 18 })
}

/** What counts from 1970 is of the instant, all else of the clock on the wall. */
function partOf(part: string, value: Emitted, call: Pick<ScalarCall, 'parameter' | 'where'>): string {
  const isZoned = value.type?.kind === 'timestamp' && value.type.zone !== 'ntz'
  if (isZoned && part === 'timezone_hour') return `(${offsetOf(value)} // 60)`
  if (isZoned && part === 'timezone_minute') return `(${offsetOf(value)} % 60)`
  return spell(part, isZoned && part.startsWith('epoch_') ? instantOf(value) : wallOf(value).sql, call)
}

function spell(part: string, value: string, call: Pick<ScalarCall, 'parameter' | 'where'>): string {
  switch (part) {
    case 'dayofweek':
      return dayOfWeek(value, weekRules(call))
    case 'dayofweek_iso':
      return `isodow(${value})`
    case 'dayofyear':
      return `dayofyear(${value})`
    case 'week':
      return weekOfYear(value, weekRules(call))
    case 'week_iso':
      return `week(${value})`
    case 'yearofweek':
      return yearOfWeek(value, weekRules(call))
    case 'yearofweekiso':
      return `isoyear(${value})`
    case 'nanosecond':
      return `((microsecond(${value}) % 1000000) * 1000)`
    case 'epoch_second':
      return `(epoch_us(date_trunc('second', CAST(${value} AS TIMESTAMP))) // 1000000)`
    case 'epoch_millisecond':
      return `epoch_ms(CAST(${value} AS TIMESTAMP))`
    case 'epoch_microsecond':
      return `epoch_us(CAST(${value} AS TIMESTAMP))`
    case 'epoch_nanosecond':
      return `epoch_ns(CAST(${value} AS TIMESTAMP))`
    case 'millisecond':
    case 'microsecond':
    case 'timezone_hour':
    case 'timezone_minute':
      throw unsupportedFeature(`date part ${part}`, call.where)
    default:
      return `${part}(${value})`
  }
}
