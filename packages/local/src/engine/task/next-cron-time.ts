import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { createZoneClock, type ZoneClock } from './zone-clock.ts'

const dayMs = 86_400_000

/** Furthest ahead that a time is looked for: 29 February comes again within eight years. */
const horizonDays = 8 * 366

/**
 * When a schedule of CRON is due next after a moment: `0 9 * * MON-FRI Europe/Berlin`. A time that a change of clocks skips is never
 * due, one that it repeats is due twice.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-task
 *
 * @throws SQL.SYNTAX for what is no schedule.
 */
export function nextCronTime(fields: readonly string[], schedule: string, after: number): number {
  const [minutes = '', hours = '', days = '', months = '', weekdays = '', zone = ''] = fields
  const clock = createZoneClock(zone)
  if (clock === undefined) throw invalidStatement(`Invalid schedule '${schedule}': unknown time zone ${zone}`)
  const times = [...members(hours, 0, 23, schedule)]
    .sort(ascending)
    .flatMap((hour) =>
      [...members(minutes, 0, 59, schedule)].sort(ascending).map((minute) => (hour * 60 + minute) * 60_000),
    )
  const isDay = dayFilter(days, months, weekdays, schedule)
  const today = Math.floor(clock.wallOf(after) / dayMs) * dayMs
  // A day before, as what the clock shows may go back over midnight.
  for (let day = -1; day < horizonDays; day += 1) {
    const midnight = today + day * dayMs
    if (!isDay(new Date(midnight))) continue
    const next = earliest(clock, midnight, times, after)
    if (next !== undefined) return next
  }
  throw invalidStatement(`Invalid schedule '${schedule}': it is never due`)
}

const ascending = (left: number, right: number): number => left - right

function earliest(
  clock: ZoneClock,
  midnight: number,
  times: readonly number[],
  after: number,
): number | undefined {
  let first: number | undefined
  for (const time of times)
    for (const instant of clock.instantsOf(midnight + time))
      if (instant > after && (first === undefined || instant < first)) first = instant
  return first
}

/** Whether a day fits; where days and weekdays are both told, one of them has to. */
function dayFilter(
  days: string,
  months: string,
  weekdays: string,
  schedule: string,
): (date: Date) => boolean {
  const month = members(months, 1, 12, schedule, monthNames)
  const isLastDay = days.toUpperCase() === 'L'
  const day = isLastDay ? new Set<number>() : members(days, 1, 31, schedule)
  const last = /^(\w+)L$/i.exec(weekdays)?.[1]
  const weekday = members(last ?? weekdays, 0, 7, schedule, dayNames)
  const anyDay = days === '*' || weekdays === '*'
  return (date) => {
    if (!month.has(date.getUTCMonth() + 1)) return false
    const isDay = isLastDay ? date.getUTCDate() === lengthOfMonth(date) : day.has(date.getUTCDate())
    const of = date.getUTCDay()
    const isWeekday =
      (weekday.has(of) || (of === 0 && weekday.has(7))) &&
      (last === undefined || date.getUTCDate() > lengthOfMonth(date) - 7)
    return anyDay ? isDay && isWeekday : isDay || isWeekday
  }
}

const lengthOfMonth = (date: Date): number =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()

const monthNames = ['', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

function members(
  field: string,
  low: number,
  high: number,
  schedule: string,
  names: readonly string[] = [],
): ReadonlySet<number> {
  const invalid = () => invalidStatement(`Invalid schedule '${schedule}': ${field}`)
  const value = (text: string): number => {
    const named = names.indexOf(text.toUpperCase())
    const number = text !== '' && named >= 0 ? named : /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (!(number >= low && number <= high)) throw invalid()
    return number
  }
  const found = new Set<number>()
  for (const part of field.split(',')) {
    if (part.includes('#')) throw unsupportedFeature(`${part} in a schedule`)
    const [range = '', step = '1', ...rest] = part.split('/')
    if (rest.length > 0 || !/^[1-9]\d*$/.test(step)) throw invalid()
    const [from = '', to, ...more] = range.split('-')
    if (more.length > 0) throw invalid()
    const start = from === '*' ? low : value(from)
    const end = from === '*' ? high : to === undefined ? (part.includes('/') ? high : start) : value(to)
    for (let at = start; at <= end; at += Number(step)) found.add(at)
  }
  return found
}
