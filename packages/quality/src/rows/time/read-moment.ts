import { daysInMonth, daysOf } from './civil-day.ts'
import { nanosOf } from './local-time.ts'
import type { FormatElement, FormatPart } from './moment-format.ts'
import type { Moment } from './parse-moment.ts'
import { monthNames } from './time-names.ts'

const patterns: Readonly<Record<FormatElement, string>> = {
  YYYY: '(\\d{4})',
  YY: '(\\d{2})',
  MMMM: '([A-Za-z]+)',
  MON: '([A-Za-z]{3})',
  MM: '(\\d{1,2})',
  DD: '(\\d{1,2})',
  DY: '([A-Za-z]{3})',
  HH24: '(\\d{1,2})',
  HH12: '(\\d{1,2})',
  AM: '([AaPp][Mm])',
  PM: '([AaPp][Mm])',
  MI: '(\\d{1,2})',
  SS: '(\\d{1,2})',
  FF: '(\\d{1,9})',
  TZHTZM: '([+-]\\d{4})',
  'TZH:TZM': '([+-]\\d{2}:\\d{2})',
  TZH: '([+-]\\d{2})',
}

/** Reads text that is written in a format; nothing for other text, and for a day or time that there is not. */
export function readMoment(parts: readonly FormatPart[]): (text: string) => Moment | undefined {
  const elements = parts.flatMap((part) => ('text' in part ? [] : [part.element]))
  const body = parts.map((part) =>
    'text' in part ? part.text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&') : patterns[part.element],
  )
  const written = new RegExp(`^${body.join('')}$`)
  return (text) => {
    const found = written.exec(text.trim())
    return found === null
      ? undefined
      : momentOf(new Map(elements.map((each, index) => [each, found[index + 1] ?? ''])))
  }
}

function momentOf(found: ReadonlyMap<FormatElement, string>): Moment | undefined {
  const number = (element: FormatElement, otherwise: number) => Number(found.get(element) ?? otherwise)
  const short = found.get('YY')
  const year = short === undefined ? number('YYYY', 1970) : Number(short) + (Number(short) < 70 ? 2000 : 1900)
  const name = (found.get('MMMM') ?? found.get('MON'))?.slice(0, 3).toLowerCase()
  const month =
    name === undefined ? number('MM', 1) : monthNames.findIndex((each) => each.toLowerCase() === name) + 1
  const day = number('DD', 1)
  const half = (found.get('AM') ?? found.get('PM'))?.toUpperCase()
  const twelve = found.get('HH12')
  const hour = twelve === undefined ? number('HH24', 0) : (Number(twelve) % 12) + (half === 'PM' ? 12 : 0)
  const [minute, second] = [number('MI', 0), number('SS', 0)]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  if (hour > 23 || minute > 59 || second > 59 || Number(twelve ?? 1) > 12) return undefined
  const nanos = (hour * 3_600 + minute * 60 + second) * 1e9 + Number((found.get('FF') ?? '').padEnd(9, '0'))
  const local = nanosOf({ days: daysOf(year, month, day), nanos })
  const zone = (found.get('TZHTZM') ?? found.get('TZH:TZM') ?? found.get('TZH'))?.replace(':', '')
  if (zone === undefined) return { local }
  const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3) || 0)
  return { local, offset: zone.startsWith('-') ? -size : size }
}
