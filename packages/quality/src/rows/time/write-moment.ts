import { civilDay } from './civil-day.ts'
import { formatOffset } from './format-offset.ts'
import { isoWeekday } from './iso-weekday.ts'
import { localTime } from './local-time.ts'
import type { FormatElement, FormatPart } from './moment-format.ts'
import { dayNames, fullMonthNames, monthNames } from './time-names.ts'

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
