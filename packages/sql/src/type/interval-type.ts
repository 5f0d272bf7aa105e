import type { IntervalLiteral } from '../tree/expression/literal.ts'
import type { IntervalUnit } from '../tree/type/interval-unit.ts'
import type { IntervalType } from './inferred.ts'

/** Units, as they may be abbreviated, that are shorter than a day. */
const shortUnit =
  /\b(h|hh|hr|hours?|hrs|m|mi|mins?|minutes?|s|secs?|seconds?|ms|msecs?|milliseconds?|us|usecs?|microseconds?|ns|nsecs?|nanosecs?|nseconds?|nanoseconds?)\b/i

/**
 * Whether a constant interval is made of whole days: such a one leaves a DATE a DATE. A number without a unit is seconds.
 * Source: https://docs.snowflake.com/en/sql-reference/data-types-datetime#interval-constants
 */
export const intervalType = ({ value, unit }: IntervalLiteral): IntervalType =>
  unit === undefined
    ? { kind: 'interval', days: !shortUnit.test(value) && !/\d\s*(,|$)/.test(value) }
    : intervalTypeOf(unit)

/** The type of an interval whose parts are written. */
export const intervalTypeOf = ({ from, to }: IntervalUnit): IntervalType => ({
  kind: 'interval',
  days: !shortUnit.test(to ?? from),
})
