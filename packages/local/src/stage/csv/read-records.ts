import type { CsvFormat } from './csv-format.ts'

/** One record of a CSV file. */
export interface CsvRecord {
  /** NULL where the format says so. */
  readonly fields: readonly (string | null)[]
  /** Place of each field in the record, in characters from 1. */
  readonly places: readonly number[]
  /** Line of the file at which it begins, from 1. */
  readonly line: number
  /** What is wrong with its quotes. */
  readonly flaw?: { readonly message: string; readonly place: number; readonly field: number }
}

const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0' }

/** The records of a text, the skipped header left out. */
export function* readRecords(text: string, format: CsvFormat): Generator<CsvRecord> {
  const { fieldDelimiter, recordDelimiter, quote, escapeUnenclosed, trimSpace } = format
  const nulls = new Set(format.nullIf)
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  for (let skipped = 0; skipped < format.skipHeader && at < text.length; skipped += 1) {
    const end = text.indexOf('\n', at)
    at = end === -1 ? text.length : end + 1
    line += 1
  }
  /** The length of the record delimiter at a place, or 0. */
  const recordEnd = (place: number): number => {
    if (recordDelimiter !== null) return text.startsWith(recordDelimiter, place) ? recordDelimiter.length : 0
    const character = text.charCodeAt(place)
    if (character === 10) return 1
    if (character !== 13) return 0
    return text.charCodeAt(place + 1) === 10 ? 2 : 1
  }
  const fieldEnd = (place: number): boolean =>
    fieldDelimiter !== null && text.startsWith(fieldDelimiter, place)
  const unenclosed = (raw: string): string | null => {
    const kept = trimSpace ? raw.trim() : raw
    if (kept === '') return format.emptyAsNull || nulls.has('') ? null : ''
    if (nulls.has(kept)) return null
    if (escapeUnenclosed === null || !kept.includes(escapeUnenclosed)) return kept
    const value = withoutEscapes(kept, escapeUnenclosed)
    return nulls.has(value) ? null : value
  }

  while (at < text.length) {
    const start = at
    const startLine = line
    const fields: (string | null)[] = []
    const places: number[] = []
    let flaw: CsvRecord['flaw']
    for (;;) {
      places.push(at - start + 1)
      let opening = at
      if (trimSpace) while (text[opening] === ' ' || text[opening] === '\t') opening += 1
      if (quote !== null && flaw === undefined && text.startsWith(quote, opening)) {
        let value = ''
        let place = opening + 1
        let closed = false
        while (place < text.length) {
          const character = text[place] as string
          if (
            format.escape !== null &&
            character === format.escape &&
            character !== quote &&
            place + 1 < text.length
          ) {
            const next = text[place + 1] as string
            value += named[next] ?? next
            place += 2
          } else if (character === quote) {
            if (text[place + 1] !== quote) {
              closed = true
              place += 1
              break
            }
            value += quote
            place += 2
          } else {
            if (character === '\n' && !format.multiLine) break
            value += character
            place += 1
          }
        }
        at = place
        if (!closed)
          flaw = {
            message: 'Found end of record while looking for the closing quote of a field',
            place: at - start + 1,
            field: fields.length,
          }
        if (trimSpace) while (text[at] === ' ' || text[at] === '\t') at += 1
        fields.push(nulls.has(value) ? null : value)
        if (at < text.length && recordEnd(at) === 0 && !fieldEnd(at) && flaw === undefined) {
          flaw = {
            message: `Found character '${text[at]}' instead of field delimiter '${fieldDelimiter ?? ''}'`,
            place: at - start + 1,
            field: fields.length - 1,
          }
          while (at < text.length && recordEnd(at) === 0 && !fieldEnd(at)) at += 1
        }
      } else {
        const begin = at
        while (at < text.length && recordEnd(at) === 0 && !fieldEnd(at))
          at += escapeUnenclosed !== null && text[at] === escapeUnenclosed && at + 1 < text.length ? 2 : 1
        fields.push(unenclosed(text.slice(begin, at)))
      }
      if (at >= text.length || !fieldEnd(at)) break
      at += fieldDelimiter?.length ?? 0
    }
    at += recordEnd(at)
    for (
      let place = text.indexOf('\n', start);
      place !== -1 && place < at;
      place = text.indexOf('\n', place + 1)
    )
      line += 1
    const isBlank = places.length === 1 && fields[0] === null && recordEnd(start) > 0
    if (isBlank && format.skipBlankLines) continue
    yield { fields, places, line: startLine, ...(flaw !== undefined && { flaw }) }
  }
}

function withoutEscapes(text: string, escaping: string): string {
  let value = ''
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== escaping || at + 1 >= text.length) value += text[at]
    else {
      at += 1
      const next = text[at] as string
      value += named[next] ?? next
    }
  }
  return value
}
