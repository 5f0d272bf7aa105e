import { type FormatElement, readFormat } from './format-element.ts'
import { epoch, fractionOf, isMoment, type Moment } from './moment.ts'
import { dayNames, monthNames } from './names.ts'

/** Reads a text; undefined where it does not have the format, or there is no such day. */
export type MomentReader = (text: string) => Moment | undefined

const names = (list: readonly string[]): string =>
  [...list, ...list.map((each) => each.slice(0, 3))].sort((a, b) => b.length - a.length).join('|')

function patternOf(element: FormatElement): string {
  switch (element) {
    case 'YYYY':
      return '(\\d{1,4})'
    case 'UUUU':
      return '(-?\\d{1,4})'
    case 'MON':
    case 'MMMM':
      return `(${names(monthNames)})`
    case 'DY':
      return `(${names(dayNames)})`
    case 'AM':
    case 'PM':
      return '(AM|PM)'
    case 'P':
      return '(A|P)'
    case 'TZH':
      return '([+-]?\\d{1,2}|Z)'
    case 'TZM':
      return '(\\d{1,2})?'
    case 'FF':
      return '(\\d{1,9})'
    default:
      return element.startsWith('FF') ? `(\\d{0,${element[2]}})` : '(\\d{1,2})'
  }
}

/** A format of a moment has a dozen elements at the most. */
const mostElements = 14

/** The first year that a year of two digits can be, when nothing is said: 70 is 1970, 69 is 2069. */
export const usualCentury = 1970

/**
 * Makes the reader of a format. Digits may be fewer than the format says, letters in any case.
 *
 * @param century - the first year that a year of two digits can be
 */
export function createMomentReader(format: string, century = usualCentury): MomentReader {
  const pieces = readFormat(format)
  const elements = pieces.flatMap((piece) => ('element' in piece ? [piece.element] : []))
  const source = pieces
    .map((piece, index) => {
      if ('text' in piece) return piece.text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')
      const before = pieces[index - 1]
      const touches = before !== undefined && 'element' in before && piece.element !== 'TZM'
      return `${touches ? '\\s*' : ''}${patternOf(piece.element)}`
    })
    .join('')
  // More elements than a moment has could be matched in more ways than can be tried.
  if (elements.length > mostElements) return () => undefined
  const pattern = new RegExp(
    `^${source.replace(/(?:\\s\+)+/g, '\\s+').replaceAll('|Z):(\\d{1,2})?', '|Z)(?::?(\\d{1,2}))?')}$`,
    'i',
  )
  return (text) => {
    const found = pattern.exec(text)
    if (found === null) return undefined
    const moment = assemble(elements, found.slice(1), century)
    return moment !== undefined && isMoment(moment) ? moment : undefined
  }
}

type Draft = { -readonly [Key in keyof Moment]: Moment[Key] }

function assemble(
  elements: readonly FormatElement[],
  texts: readonly (string | undefined)[],
  century: number,
): Moment | undefined {
  const draft: Draft = { ...epoch }
  let half: 'AM' | 'PM' | undefined
  let twelve = false
  for (const [index, element] of elements.entries()) {
    const text = texts[index] ?? ''
    const value = Number(text)
    switch (element) {
      case 'YYYY':
      case 'UUUU':
        draft.year = value
        break
      case 'YY':
      case 'Y':
        draft.year = firstFrom(century, value)
        break
      case 'MM':
      case 'MO':
        draft.month = value
        break
      case 'MON':
      case 'MMMM':
        draft.month = indexOfName(monthNames, text) + 1
        break
      case 'DD':
      case 'D':
        draft.day = value
        break
      case 'HH12':
      case 'H12':
        twelve = true
        draft.hour = value
        break
      case 'HH24':
      case 'HH':
      case 'H24':
      case 'H':
        draft.hour = value
        break
      case 'MI':
      case 'ME':
        draft.minute = value
        break
      case 'SS':
      case 'S':
        draft.second = value
        break
      case 'AM':
      case 'PM':
      case 'P':
        half = text.toUpperCase().startsWith('A') ? 'AM' : 'PM'
        break
      case 'TZH':
        draft.offset = text.toUpperCase() === 'Z' ? 0 : value * 60
        break
      case 'TZM':
        draft.offset = (draft.offset ?? 0) + (texts[index - 1]?.startsWith('-') ? -value : value)
        break
      case 'DY':
        break
      default:
        Object.assign(draft, fractionOf(text))
    }
  }
  if (!twelve && half === undefined) return draft
  if (draft.hour < 1 || draft.hour > 12) return undefined
  draft.hour = (draft.hour % 12) + (half === 'PM' ? 12 : 0)
  return draft
}

const indexOfName = (list: readonly string[], text: string): number =>
  list.findIndex((each) => each.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase())

/** The first year from another on that ends in two digits. */
const firstFrom = (century: number, digits: number): number =>
  century + ((((digits - century) % 100) + 100) % 100)
