/** A day of the Gregorian calendar. */
export interface CivilDay {
  readonly year: number
  /** 1–12 */
  readonly month: number
  /** 1–31 */
  readonly day: number
}

/** Days since 1970 of a calendar day; a day or month beyond its end counts on into the next. */
export function daysOf(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / 86_400_000)
}

/** The calendar day so many days after 1970-01-01. */
export function civilDay(days: number): CivilDay {
  const date = new Date(days * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Days of a month. */
export const daysInMonth = (year: number, month: number): number =>
  daysOf(year, month + 1, 1) - daysOf(year, month, 1)
