import { civilDay } from './civil-day.ts'

/** `2024-02-29` from days since 1970. */
export function formatDay(days: number): string {
  const { year, month, day } = civilDay(days)
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}`
}

const two = (value: number): string => String(value).padStart(2, '0')
