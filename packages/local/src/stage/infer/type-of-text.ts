import type { InferredType } from './inferred-type.ts'

const time = /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?$/
const zoned = /\s*(?:Z|[+-]\d{2}:?\d{2})$/

/** The type of a field of a CSV file. */
export function typeOfText(text: string): InferredType {
  if (/^(?:true|false)$/i.test(text)) return { kind: 'BOOLEAN' }
  return typeOfNumber(text) ?? typeOfMoment(text) ?? { kind: 'TEXT' }
}

/** The type of digits; undefined for anything else. */
export function typeOfNumber(text: string): InferredType {
  const [, whole, fraction = '', exponent] = /^[+-]?(\d*)(?:\.(\d*))?(e[+-]?\d+)?$/i.exec(text) ?? []
  if (whole === undefined || whole + fraction === '') return undefined
  if (exponent !== undefined) return { kind: 'REAL' }
  return { kind: 'NUMBER', whole: Math.max(1, whole.replace(/^0+/, '').length), scale: fraction.length }
}

/** The type of a date, a time or both; undefined for anything else. */
export function typeOfMoment(text: string): InferredType {
  if (isDate(text)) return { kind: 'DATE' }
  if (time.test(text)) return { kind: 'TIME' }
  const [, date = '', rest = ''] = /^(\S+?)(?:T|\s)(\d.*)$/.exec(text) ?? []
  return isDate(date) && time.test(rest.replace(zoned, '')) ? { kind: 'TIMESTAMP_NTZ' } : undefined
}

const months: readonly string[] = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')

/** Whether a text is a day in one of the formats that AUTO takes. Source: https://docs.snowflake.com/en/sql-reference/date-time-input-output#date-formats */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year !== undefined) return isDay(Number(year), Number(month), Number(day))
  const [, inMonth, name, ofYear] = /^(\d{1,2})-([a-z]{3})-(\d{4})$/i.exec(text) ?? []
  if (name !== undefined)
    return isDay(Number(ofYear), months.indexOf(name.toUpperCase()) + 1, Number(inMonth))
  const [, first, second, third] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  return first !== undefined && isDay(Number(third), Number(first), Number(second))
}

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
