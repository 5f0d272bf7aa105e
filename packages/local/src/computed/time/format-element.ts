/** The elements of formats of dates and times, the longer ones first. Source: https://docs.snowflake.com/en/sql-reference/date-time-input-output */
export const formatElements = [
  'YYYY',
  'UUUU',
  'MMMM',
  'HH24',
  'HH12',
  'TZH',
  'TZM',
  'MON',
  'H24',
  'H12',
  'FF0',
  'FF1',
  'FF2',
  'FF3',
  'FF4',
  'FF5',
  'FF6',
  'FF7',
  'FF8',
  'FF9',
  'FF',
  'YY',
  'MM',
  'MO',
  'DD',
  'DY',
  'HH',
  'AM',
  'PM',
  'MI',
  'ME',
  'SS',
  'Y',
  'D',
  'P',
  'H',
  'S',
] as const

/** One of {@link formatElements}. */
export type FormatElement = (typeof formatElements)[number]

/** A piece of a format: an element, or text that stands for itself. */
export type FormatPiece = { readonly element: FormatElement } | { readonly text: string }

/**
 * A format in its pieces. Text in double quotes stands for itself, and so does what is no element; an element of one letter
 * counts only where no other letter touches it.
 */
export function readFormat(format: string): readonly FormatPiece[] {
  const upper = format.toUpperCase()
  const pieces: FormatPiece[] = []
  const isLetter = (at: number) => /[A-Z]/.test(upper[at] ?? '')
  for (let at = 0; at < format.length; ) {
    if (format[at] === '"') {
      const end = format.indexOf('"', at + 1)
      const stop = end < 0 ? format.length : end
      pieces.push({ text: format.slice(at + 1, stop) })
      at = stop + 1
      continue
    }
    const element = formatElements.find(
      (each) =>
        upper.startsWith(each, at) && (each.length > 1 || !(isLetter(at - 1) || isLetter(at + each.length))),
    )
    pieces.push(element === undefined ? { text: format[at] ?? '' } : { element })
    at += element?.length ?? 1
  }
  return pieces
}
