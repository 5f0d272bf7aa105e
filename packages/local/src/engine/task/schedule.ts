import { invalidStatement, unsupportedFeature } from '../../errors.ts'

const units: Readonly<Record<string, number>> = { S: 1000, M: 60_000, H: 3_600_000 }
const minute = 60_000

/** Furthest ahead that a time of CRON is looked for: 29 February comes again within eight years. */
const horizon = 8 * 366 * 24 * 60

/**
 * When a schedule is due next after a moment: `'5 MINUTES'`, `'USING CRON 0 9 * * MON-FRI UTC'`.
 *
 * @throws SQL.SYNTAX for what is no schedule, SQL.UNSUPPORTED for time zones other than UTC and for L and #.
 */
export function nextTime(schedule: string, after: number): number {
  const every = /^\s*(\d+)\s*(SECONDS?|S|MINUTES?|M|HOURS?|H)\s*$/i.exec(schedule)
  if (every !== null) {
    const [, count = '', unit = ''] = every
    const length = Number(count) * (units[unit.charAt(0).toUpperCase()] ?? 0)
    if (length < 10_000 || length > 8 * 24 * 60 * minute)
      throw invalidStatement(`Invalid schedule '${schedule}': it is between 10 seconds and 11520 minutes`)
    return after + length
  }
  const cron = /^\s*USING\s+CRON\s+(.+?)\s*$/i.exec(schedule)?.[1]?.split(/\s+/)
  if (cron === undefined || cron.length !== 6) throw invalidStatement(`Invalid schedule '${schedule}'`)
  return nextOfCron(cron, schedule, after)
}

function nextOfCron(fields: readonly string[], schedule: string, after: number): number {
  const [minutes = '', hours = '', days = '', months = '', weekdays = '', zone = ''] = fields
  if (zone.toUpperCase() !== 'UTC')
    throw unsupportedFeature(`a schedule in the time zone ${zone}: only UTC is known here`)
  const fits = {
    minute: members(minutes, 0, 59, schedule),
    hour: members(hours, 0, 23, schedule),
    day: members(days, 1, 31, schedule),
    month: members(months, 1, 12, schedule, monthNames),
    weekday: members(weekdays, 0, 7, schedule, dayNames),
  }
  const anyDay = days === '*' || weekdays === '*'
  let at = Math.floor(after / minute) * minute
  for (let count = 0; count < horizon; count += 1) {
    at += minute
    const date = new Date(at)
    const day = fits.day.has(date.getUTCDate())
    const weekday = fits.weekday.has(date.getUTCDay()) || (date.getUTCDay() === 0 && fits.weekday.has(7))
    if (
      fits.minute.has(date.getUTCMinutes()) &&
      fits.hour.has(date.getUTCHours()) &&
      fits.month.has(date.getUTCMonth() + 1) &&
      (anyDay ? day && weekday : day || weekday)
    )
      return at
  }
  throw invalidStatement(`Invalid schedule '${schedule}': it is never due`)
}

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
    if (/[L#]/i.test(part) && names.indexOf(part.toUpperCase()) < 0 && !/^JUL/i.test(part))
      throw unsupportedFeature(`${part} in a schedule`)
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
