import type { Location } from '@mesh/core'
import { notEvaluable } from '../../../errors.ts'
import { localOf } from '../../cast/to-moment.ts'
import type { Cell } from '../../cell/cell.ts'
import type { ZonedInstant } from '../../cell/zoned-instant.ts'
import { addMonths } from '../../time/add-months.ts'
import { addUnits } from '../../time/add-units.ts'
import { civilDay, daysInMonth, daysOf } from '../../time/civil-day.ts'
import { countUnits } from '../../time/count-units.ts'
import { type DateUnit, dateUnit } from '../../time/date-part.ts'
import { isoWeekday } from '../../time/iso-weekday.ts'
import { localTime, nanosOf } from '../../time/local-time.ts'
import { partOf } from '../../time/part-of.ts'
import { dayNames, monthNames } from '../../time/time-names.ts'
import { truncateTo } from '../../time/truncate-to.ts'
import { nanosPerDay } from '../../time/units.ts'
import { asType } from '../as-type.ts'
import { computed } from '../computed.ts'
import type { Evaluator } from '../evaluator.ts'
import { strict } from '../strict.ts'
import {
  argument,
  constantText,
  dayType,
  type EvaluatedCall,
  type FunctionRule,
  type FunctionRules,
  strictly,
  textType,
  wholeArgument,
  wholeType,
} from './function-rule.ts'
import { movedTo } from './moved-to.ts'

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
    return truncate(unitOf(part, call.where), value ?? argument(call, 1), call)
  },
  DATE_PART: (call) => {
    const [part, [value]] = partAndRest(call)
    return datePartOf(part, value ?? argument(call, 1), call.where)
  },
  ...Object.fromEntries(
    [
      'YEAR',
      'QUARTER',
      'MONTH',
      'WEEK',
      'WEEKOFYEAR',
      'WEEKISO',
      'WEEK_ISO',
      'DAY',
      'DAYOFMONTH',
      'DAYOFWEEK',
      'DAYOFWEEKISO',
      'DAYOFWEEK_ISO',
      'DAYOFYEAR',
      'YEAROFWEEK',
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
    const unit =
      call.args.length > 1 || call.part !== undefined
        ? unitOf(call.part ?? constantText(call, 1), call.where)
        : 'month'
    return onDay(call, dayType, (day) => {
      const start = truncateTo(nanosOf({ days: day, nanos: 0 }), unit)
      return localTime(addUnits(start, unit, 1)).days - 1
    })
  },
  DAYNAME: (call) => onDay(call, textType, (day) => dayNames[isoWeekday(day) - 1] ?? ''),
  MONTHNAME: (call) => onDay(call, textType, (day) => monthNames[civilDay(day).month - 1] ?? ''),
  ADD_MONTHS: (call) => {
    const value = moment(argument(call, 0))
    return strictly(call, value.type, [value.at, wholeArgument(call, 1)], (cell, count) =>
      onLocal(cell, (local) => {
        const { days, nanos } = localTime(local)
        const moved = addMonths(days, Number(count))
        return nanosOf({ days: isLastDay(days) ? lastDay(moved) : moved, nanos })
      }),
    )
  },
  DATE_FROM_PARTS: dateFromParts,
  DATEFROMPARTS: dateFromParts,
}

const isLastDay = (days: number): boolean => days === lastDay(days)

function lastDay(days: number): number {
  const { year, month } = civilDay(days)
  return daysOf(year, month, daysInMonth(year, month))
}

function dateFromParts(call: EvaluatedCall): Evaluator {
  return strictly(
    call,
    dayType,
    [0, 1, 2].map((index) => wholeArgument(call, index)),
    (year, month, day) =>
      // A day beyond the end of its month counts on into the next.
      daysOf(Number(year), Number(month), 1) + Number(day) - 1,
  )
}

/** A part of a day or time as a number. @throws QUALITY.NOT_EVALUABLE for an unknown part. */
export function datePartOf(part: string, value: Evaluator, where: Location): Evaluator {
  const read = partOf(part.toUpperCase())
  if (read === undefined) throw notEvaluable(`The date part ${part}`, where)
  const source = value.type.kind === 'time' ? value : moment(value)
  return computed(
    wholeType,
    [value],
    strict([source.at], (cell) => read(localIn(cell))),
  )
}

/** The date part, bare or as text, and what follows it. */
function partAndRest(call: EvaluatedCall): readonly [string, readonly Evaluator[]] {
  return call.part === undefined ? [constantText(call, 0), call.args.slice(1)] : [call.part, call.args]
}

function unitOf(part: string, where: Location): DateUnit {
  const unit = dateUnit(part.toUpperCase())
  if (unit === undefined) throw notEvaluable(`The date part ${part}`, where)
  return unit
}

/** A day or timestamp as it is, anything else as TIMESTAMP_NTZ. */
const moment = (value: Evaluator): Evaluator =>
  /^(?:date|timestamp|null)$/.test(value.type.kind)
    ? value
    : asType(value, { kind: 'timestamp', zone: 'ntz' })

/** What clock and calendar show; a time of day is one of 1970-01-01. */
const localIn = (cell: Cell, isTime = false): bigint =>
  typeof cell === 'number'
    ? isTime
      ? BigInt(cell)
      : nanosOf({ days: cell, nanos: 0 })
    : localOf(cell as bigint | ZonedInstant)

const onLocal = (cell: Cell, move: (local: bigint) => bigint): Cell =>
  typeof cell === 'number'
    ? localTime(move(localIn(cell))).days
    : movedTo(cell as bigint | ZonedInstant, move(localOf(cell as bigint | ZonedInstant)))

function onDay(call: EvaluatedCall, type: typeof dayType, value: (day: number) => Cell): Evaluator {
  const source = moment(argument(call, 0))
  return strictly(call, type, [source.at], (cell) => value(localTime(localIn(cell)).days))
}

const wholeDays: ReadonlySet<DateUnit> = new Set(['year', 'quarter', 'month', 'week', 'day'])

function add(call: EvaluatedCall): Evaluator {
  const [part, [count, value]] = partAndRest(call)
  if (count === undefined || value === undefined)
    throw notEvaluable(`${call.name} without a value`, call.where)
  const unit = unitOf(part, call.where)
  const amount = asType(count, wholeType).at
  if (value.type.kind === 'time')
    return strictly(call, value.type, [amount, value.at], (by, cell) => {
      const moved = addUnits(BigInt(cell as number), unit, Number(by))
      return Number(((moved % nanosPerDay) + nanosPerDay) % nanosPerDay)
    })
  const source = moment(value)
  if (source.type.kind !== 'date' || wholeDays.has(unit))
    return strictly(call, source.type, [amount, source.at], (by, cell) =>
      onLocal(cell, (local) => addUnits(local, unit, Number(by))),
    )
  return strictly(call, { kind: 'timestamp', zone: 'ntz' }, [amount, source.at], (by, cell) =>
    addUnits(localIn(cell), unit, Number(by)),
  )
}

function difference(call: EvaluatedCall): Evaluator {
  const [part, [from, to]] = partAndRest(call)
  if (from === undefined || to === undefined)
    throw notEvaluable(`${call.name} without two values`, call.where)
  const unit = unitOf(part, call.where)
  const isTime = from.type.kind === 'time' && to.type.kind === 'time'
  const [start, end] = [from, to].map((each) => (isTime ? each : moment(each)).at) as [
    Evaluator['at'],
    Evaluator['at'],
  ]
  return strictly(call, wholeType, [start, end], (one, other) =>
    countUnits(unit, localIn(one, isTime), localIn(other, isTime)),
  )
}

function truncate(unit: DateUnit, value: Evaluator, call: EvaluatedCall): Evaluator {
  if (value.type.kind === 'time')
    return strictly(call, value.type, [value.at], (cell) => Number(truncateTo(BigInt(cell as number), unit)))
  const source = moment(value)
  return strictly(call, source.type, [source.at], (cell) => onLocal(cell, (local) => truncateTo(local, unit)))
}
