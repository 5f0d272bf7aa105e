import { civilDay, daysOf } from './civil-day.ts'
import type { DateUnit } from './date-part.ts'
import { isoWeekday } from './iso-weekday.ts'
import { localTime, nanosOf } from './local-time.ts'
import { unitNanos } from './unit-nanos.ts'

/** The start of the unit that a clock and calendar time lies in; weeks start on Monday. */
export function truncateTo(local: bigint, unit: DateUnit): bigint {
  const { days } = localTime(local)
  const { year, month } = civilDay(days)
  const start = (day: number) => nanosOf({ days: day, nanos: 0 })
  switch (unit) {
    case 'year':
      return start(daysOf(year, 1, 1))
    case 'quarter':
      return start(daysOf(year, month - ((month - 1) % 3), 1))
    case 'month':
      return start(daysOf(year, month, 1))
    case 'week':
      return start(days - (isoWeekday(days) - 1))
    default:
      return floor(local, unitNanos[unit] ?? 1n)
  }
}

const floor = (value: bigint, unit: bigint): bigint => value - (((value % unit) + unit) % unit)
