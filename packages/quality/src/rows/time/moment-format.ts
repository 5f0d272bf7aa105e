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
