import { evaluationFailed } from '../../../errors.ts'
import { civilDay, daysInMonth, daysOf } from '../../time/civil-day.ts'
import { isoWeekday } from '../../time/iso-weekday.ts'
import { localTime, nanosOf } from '../../time/local-time.ts'
import { asType } from '../as-type.ts'
import {
  argument,
  dayType,
  type EvaluatedCall,
  type FunctionRule,
  type FunctionRules,
  floatType,
  strictly,
  textArgument,
  wholeArgument,
} from './function-rule.ts'

/** Functions that make dates and times of numbers, or count by the calendar. */
export const calendarFunctions: FunctionRules = {
  MONTHS_BETWEEN: (call) => {
    const [from, to] = [0, 1].map(
      (index) => asType(argument(call, index), { kind: 'timestamp', zone: 'ntz' }).at,
    )
    return strictly(
      call,
      floatType,
      [from, to].filter((each) => each !== undefined),
      (one, other) => monthsBetween(one as bigint, other as bigint),
    )
  },
  NEXT_DAY: weekdayAfter((day, weekday) => day + ((weekday - isoWeekday(day) + 6) % 7) + 1),
  PREVIOUS_DAY: weekdayAfter((day, weekday) => day - ((isoWeekday(day) - weekday + 6) % 7) - 1),
  TIME_FROM_PARTS: timeFromParts,
  TIMEFROMPARTS: timeFromParts,
  TIMESTAMP_FROM_PARTS: timestampFromParts,
  TIMESTAMP_NTZ_FROM_PARTS: timestampFromParts,
}

/** A month has 31 days where a part of it is counted. https://docs.snowflake.com/en/sql-reference/functions/months_between */
function monthsBetween(later: bigint, earlier: bigint): number {
  const [one, other] = [later, earlier].map((local) => {
    const { days, nanos } = localTime(local)
    const { year, month, day } = civilDay(days)
    return {
      months: year * 12 + month,
      day,
      part: day + nanos / 86_400e9,
      isLast: day === daysInMonth(year, month),
    }
  })
  if (one === undefined || other === undefined) return Number.NaN
  const months = one.months - other.months
  return one.day === other.day || (one.isLast && other.isLast)
    ? months
    : months + (one.part - other.part) / 31
}

const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']

function weekdayAfter(move: (day: number, weekday: number) => number): FunctionRule {
  return (call) => {
    const day = asType(argument(call, 0), dayType).at
    return strictly(call, dayType, [day, textArgument(call, 1)], (from, name) => {
      const weekday = weekdays.indexOf((name as string).trimStart().slice(0, 2).toLowerCase()) + 1
      if (weekday === 0) throw evaluationFailed('There is no such day of the week.', call.where)
      return move(from as number, weekday)
    })
  }
}

const numbersOf = (call: EvaluatedCall) => call.args.map((_, index) => wholeArgument(call, index))

function timeFromParts(call: EvaluatedCall): ReturnType<FunctionRule> {
  return strictly(call, { kind: 'time' }, numbersOf(call), (...cells) => {
    const nanos = clockOf(cells.slice(0, call.args.length).map(Number)) % 86_400e9
    return nanos < 0 ? nanos + 86_400e9 : nanos
  })
}

/** From a date and a time, or from numbers; what lies beyond its range counts on into the next unit. */
function timestampFromParts(call: EvaluatedCall): ReturnType<FunctionRule> {
  const type = { kind: 'timestamp', zone: 'ntz' } as const
  if (call.args.length === 2) {
    const [day, time] = [
      asType(argument(call, 0), dayType).at,
      asType(argument(call, 1), { kind: 'time' }).at,
    ]
    return strictly(call, type, [day, time], (days, nanos) =>
      nanosOf({ days: days as number, nanos: nanos as number }),
    )
  }
  return strictly(call, type, numbersOf(call), (...cells) => {
    const [year = 1970, month = 1, day = 1, ...clock] = cells.slice(0, call.args.length).map(Number)
    return nanosOf({ days: daysOf(year, month, 1) + day - 1, nanos: 0 }) + BigInt(clockOf(clock))
  })
}

const clockOf = ([hours = 0, minutes = 0, seconds = 0, nanos = 0]: readonly number[]): number =>
  (hours * 3_600 + minutes * 60 + seconds) * 1e9 + nanos
