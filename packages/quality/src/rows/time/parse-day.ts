import { daysInMonth, daysOf } from './civil-day.ts'

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const named = /^(\d{1,2})-([A-Za-z]{3})-(\d{4})$/
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/**
 * Days since 1970 of a day as Snowflake reads it without a format: `2024-02-29`, `02/29/2024`, `29-FEB-2024`.
 * Source: https://docs.snowflake.com/en/sql-reference/date-time-input-output#date-formats
 */
export function parseDay(text: string): number | undefined {
  const isoParts = iso.exec(text)
  if (isoParts !== null) return existing(isoParts[1], isoParts[2], isoParts[3])
  const americanParts = american.exec(text)
  if (americanParts !== null) return existing(americanParts[3], americanParts[1], americanParts[2])
  const [, day, month = '', year] = named.exec(text) ?? []
  return day === undefined ? undefined : existing(year, String(months.indexOf(month.toUpperCase()) + 1), day)
}

function existing(year = '', month = '', day = ''): number | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m) ? daysOf(y, m, d) : undefined
}
