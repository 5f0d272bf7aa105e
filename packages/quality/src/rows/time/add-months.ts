import { civilDay, daysInMonth, daysOf } from './civil-day.ts'

/** A day so many months later, the last day of the month where there is no such day. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civilDay(days)
  const first = civilDay(daysOf(year, month + months, 1))
  return daysOf(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)))
}
