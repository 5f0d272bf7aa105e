import { civilDay } from './civil-day.ts'
import { formatOffset } from './format-offset.ts'
import { localTime } from './local-time.ts'
import { isoWeekday } from './truncate-to.ts'

const elements = [
  'YYYY',
  'YY',
  'MMMM',
  'MON',
  'MM',
  'DD',
  'DY',
  'HH24',
  'HH12',
  'AM',
  'PM',
  'MI',
  'SS',
  'TZHTZM',
  'TZH:TZM',
  'TZH',
] as const

/** One element of a format. */
export type FormatElement = (typeof elements)[number] | 'FF'

/** A part of a format: an element, with the digits of a fraction of a second, or text that stands as it is. */
export type FormatPart =
  | { readonly element: FormatElement; readonly digits: number }
  | { readonly text: string }

/**
 * The parts of a format of dates and times; nothing when it holds an element that is not known.
 * Source: https://docs.snowflake.com/en/sql-reference/date-time-input-output#about-the-elements-used-in-input-and-output-formats
 */
export function momentFormat(format: string): readonly FormatPart[] | undefined {
  const parts: FormatPart[] = []
  const upper = format.toUpperCase()
  for (let at = 0; at < format.length; ) {
    const fraction = /^FF(\d?)/.exec(upper.slice(at))
    const element = elements.find((each) => upper.startsWith(each, at))
    if (fraction !== null) {
      parts.push({ element: 'FF', digits: Number(fraction[1] || 9) })
      at += fraction[0].length
    } else if (element !== undefined) {
      parts.push({ element, digits: 0 })
      at += element.length
    } else if (format[at] === '"') {
      const end = format.indexOf('"', at + 1)
      if (end < 0) return undefined
      parts.push({ text: format.slice(at + 1, end) })
      at = end + 1
    } else if (/[A-Za-z]/.test(format[at] ?? '') && upper[at] !== 'T') return undefined
    else {
      parts.push({ text: format[at] ?? '' })
      at += 1
    }
  }
  return parts
}

/** Days of the week and months as Snowflake shortens them. */
export const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
export const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const
const fullMonthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A clock and calendar time in a format. */
export function writeMoment(parts: readonly FormatPart[], local: bigint, offset = 0): string {
  const { days, nanos } = localTime(local)
  const { year, month, day } = civilDay(days)
  const hour = Math.floor(nanos / 3.6e12)
  const write = (element: FormatElement, digits: number): string => {
    switch (element) {
      case 'YYYY':
        return String(year).padStart(4, '0')
      case 'YY':
        return two(year % 100)
      case 'MMMM':
        return fullMonthNames[month - 1] ?? ''
      case 'MON':
        return monthNames[month - 1] ?? ''
      case 'MM':
        return two(month)
      case 'DD':
        return two(day)
      case 'DY':
        return dayNames[isoWeekday(days) - 1] ?? ''
      case 'HH24':
        return two(hour)
      case 'HH12':
        return two(hour % 12 || 12)
      case 'AM':
      case 'PM':
        return hour < 12 ? 'AM' : 'PM'
      case 'MI':
        return two(Math.floor(nanos / 6e10) % 60)
      case 'SS':
        return two(Math.floor(nanos / 1e9) % 60)
      case 'FF':
        return String(nanos % 1e9)
          .padStart(9, '0')
          .slice(0, digits)
      case 'TZHTZM':
        return formatOffset(offset)
      case 'TZH:TZM':
        return formatOffset(offset, ':')
      case 'TZH':
        return formatOffset(offset).slice(0, 3)
    }
  }
  return parts.map((part) => ('text' in part ? part.text : write(part.element, part.digits))).join('')
}

const two = (value: number): string => String(value).padStart(2, '0')
