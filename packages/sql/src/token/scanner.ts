import { notWellFormed, unexpectedCharacter, unterminated } from '../errors.ts'
import { classOf, digit, small, wordPart, wordStart } from './character.ts'
import { locate as locateIn } from './locate.ts'
import { endOfNumber } from './scan-number.ts'
import type { ScanOptions } from './scan-options.ts'
import { scanString } from './scan-string.ts'
import { atSilentTag, endOfTag, endOfTemplateStage, endOfTemplateWord } from './scan-template.ts'
import { skipTrivia } from './scan-trivia.ts'
import { ScannedToken } from './scanned-token.ts'
import { symbolAt } from './symbol.ts'
import type { TokenKind } from './token.ts'

/** Gives one token a call; after the `end` it gives the `end` again. */
export interface Scanner {
  next(): ScannedToken
  /** Goes on from an offset that is no token's middle: recovery after an error. */
  skipTo(offset: number): void
  /** Start and end of each comment so far, one after the other. */
  readonly comments: readonly number[]
}

const fileUrl = /file:\/\/[^\s;']*/iy
/** What objects of Snowflake hold: `snow://notebook/db.schema.name/versions/live/`. */
const snowUrl = /snow:\/\/(?:"(?:[^"]|"")*"|[^\s;,()"'])*/iy
/** A path ends at white space, `;`, `,` or a parenthesis; a part in double quotes may hold any of them. */
const stage = /@(?:"(?:[^"]|"")*"|[^\s;,()"'])*/y
const hexadecimal = /^[0-9A-Fa-f]*$/

const quote = 39
const doubleQuote = 34
const dollar = 36
const dot = 46
const colon = 58
const question = 63
const at = 64

/** Makes a {@link Scanner} over a text. */
export function createScanner(text: string, { locate: find, templates = false }: ScanOptions = {}): Scanner {
  const locate = find ?? ((offset: number) => locateIn(text, offset))
  const comments: number[] = []
  let offset = 0

  const make = (kind: TokenKind, value: string, before: number, start: number, end: number): ScannedToken => {
    offset = end
    return new ScannedToken(text, kind, value, before, start, end)
  }

  const scanWord = (before: number, start: number): ScannedToken => {
    let end = start
    let folds = 0
    for (let bits = classOf(text.charCodeAt(end)); bits & wordPart; bits = classOf(text.charCodeAt(end))) {
      folds |= bits & small
      end += 1
    }
    const written = text.slice(start, end)
    const value = folds === 0 ? written : written.toUpperCase()
    const next = text.charCodeAt(end)
    if (next === quote && value === 'X') {
      const close = text.indexOf("'", end + 1)
      const digits = text.slice(end + 1, close)
      if (close !== -1 && hexadecimal.test(digits))
        return make('binary', digits.toUpperCase(), before, start, close + 1)
    } else if (next === colon && value === 'FILE' && text.startsWith('//', end + 1)) {
      const found = match(fileUrl, start)
      return make('fileUrl', found, before, start, start + found.length)
    } else if (next === colon && value === 'SNOW' && text.startsWith('//', end + 1)) {
      const found = match(snowUrl, start)
      return make('stage', found, before, start, start + found.length)
    }
    return make('word', value, before, start, end)
  }

  const match = (pattern: RegExp, start: number): string => {
    pattern.lastIndex = start
    const found = pattern.exec(text)?.[0] ?? ''
    if (!found.isWellFormed()) throw notWellFormed(locate(start))
    return found
  }

  const scanDollar = (before: number, start: number): ScannedToken | undefined => {
    const bits = classOf(text.charCodeAt(start + 1))
    if (!(bits & (digit | wordStart))) return undefined
    const part = bits & digit ? digit : wordPart
    let end = start + 1
    while (classOf(text.charCodeAt(end)) & part) end += 1
    const name = text.slice(start + 1, end)
    return part === digit
      ? make('position', name, before, start, end)
      : make('variable', name.toUpperCase(), before, start, end)
  }

  /** The start of the next token, behind white space and comments. */
  const skip = (from: number): number => {
    let start = skipTrivia(text, from, comments)
    while (atSilentTag(text, start)) {
      const end = endOfTag(text, start)
      comments.push(start, end)
      start = skipTrivia(text, end, comments)
    }
    return start
  }

  const next = (): ScannedToken => {
    const before = offset
    const start = templates ? skip(before) : skipTrivia(text, before, comments)
    if (start >= text.length) return make('end', '', before, start, start)
    const wordEnd = templates ? endOfTemplateWord(text, start) : undefined
    if (wordEnd !== undefined) return make('template', text.slice(start, wordEnd), before, start, wordEnd)
    const first = text.charCodeAt(start)
    const bits = classOf(first)
    if (bits & wordStart) return scanWord(before, start)
    if (bits & digit || (first === dot && classOf(text.charCodeAt(start + 1)) & digit)) {
      const end = endOfNumber(text, start)
      return make('number', text.slice(start, end), before, start, end)
    }
    const symbol = symbolAt(text, start)
    if (symbol !== undefined) return make('symbol', symbol, before, start, start + symbol.length)
    if (first === quote || (first === dollar && text.charCodeAt(start + 1) === dollar)) {
      const { value, end } = scanString(text, start, templates)
      if (!value.isWellFormed()) throw notWellFormed(locate(start))
      return make('string', value, before, start, end)
    }
    if (first === doubleQuote) {
      const end = endOfQuoted(text, start)
      const value = text.slice(start + 1, end - 1).replaceAll('""', '"')
      if (!value.isWellFormed()) throw notWellFormed(locate(start))
      return make('quotedIdentifier', value, before, start, end)
    }
    if (first === question) return make('question', '?', before, start, start + 1)
    if (first === at) {
      const stageEnd = templates ? endOfTemplateStage(text, start) : undefined
      const found = stageEnd === undefined ? match(stage, start) : text.slice(start, stageEnd)
      return make('stage', found, before, start, start + found.length)
    }
    const token = first === dollar ? scanDollar(before, start) : undefined
    if (token !== undefined) return token
    // The end of the partition in the pattern of MATCH_RECOGNIZE.
    if (first === dollar) return make('symbol', '$', before, start, start + 1)
    throw unexpectedCharacter(String.fromCodePoint(text.codePointAt(start) ?? 0), locate(start))
  }

  return {
    next,
    comments,
    skipTo: (target) => {
      offset = target
    },
  }
}

function endOfQuoted(text: string, start: number): number {
  for (let from = start + 1; ; from += 2) {
    from = text.indexOf('"', from)
    if (from === -1) throw unterminated('double quote', locateIn(text, start))
    if (text[from + 1] !== '"') return from + 1
  }
}
