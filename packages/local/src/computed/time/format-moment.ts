import { type FormatElement, type FormatPiece, readFormat } from './format-element.ts'
import { dayNames, monthNames } from './names.ts'

/** A moment as text. `zone` is its distance from UTC as `+0130`, or `Z` where it has none. */
export function formatMoment(micros: bigint, format: string, zone: string): string {
  const rest = Number(((micros % 1_000_000n) + 1_000_000n) % 1_000_000n)
  const date = new Date(Number((micros - BigInt(rest)) / 1000n))
  const pieces = readFormat(format)
  return (zone === 'Z' ? withoutMinutes(pieces) : pieces)
    .map((piece) => ('text' in piece ? piece.text : spell(piece.element, date, rest, zone)))
    .join('')
}

/** `Z` has no minutes, nor a sign before them. */
const withoutMinutes = (pieces: readonly FormatPiece[]): readonly FormatPiece[] =>
  pieces.filter((piece, at) => {
    const next = pieces[at + 1]
    return !(
      'text' in piece &&
      piece.text === ':' &&
      next !== undefined &&
      'element' in next &&
      next.element === 'TZM'
    )
  })

const two = (value: number): string => String(value).padStart(2, '0')

function spell(element: FormatElement, date: Date, micros: number, zone: string): string {
  const [year, month, hour] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCHours()]
  switch (element) {
    case 'YYYY':
    case 'UUUU':
      return String(year).padStart(4, '0')
    case 'YY':
      return two(year % 100)
    case 'Y':
      return String(year % 100)
    case 'MM':
      return two(month + 1)
    case 'MO':
      return String(month + 1)
    case 'MON':
      return (monthNames[month] ?? '').slice(0, 3)
    case 'MMMM':
      return monthNames[month] ?? ''
    case 'DD':
      return two(date.getUTCDate())
    case 'D':
      return String(date.getUTCDate())
    case 'DY':
      return (dayNames[date.getUTCDay()] ?? '').slice(0, 3)
    case 'HH24':
    case 'HH':
      return two(hour)
    case 'H24':
    case 'H':
      return String(hour)
    case 'HH12':
      return two(hour % 12 || 12)
    case 'H12':
      return String(hour % 12 || 12)
    case 'AM':
    case 'PM':
      return hour < 12 ? 'AM' : 'PM'
    case 'P':
      return hour < 12 ? 'A' : 'P'
    case 'MI':
      return two(date.getUTCMinutes())
    case 'ME':
      return String(date.getUTCMinutes())
    case 'SS':
      return two(date.getUTCSeconds())
    case 'S':
      return String(date.getUTCSeconds())
    case 'TZH':
      return zone.slice(0, 3)
    case 'TZM':
      return zone.slice(3)
    default:
      return `${String(micros).padStart(6, '0')}000`.slice(0, element === 'FF' ? 9 : Number(element[2]))
  }
}
