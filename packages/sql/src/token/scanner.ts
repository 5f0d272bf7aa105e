import { unexpectedCharacter, unterminated } from '../errors.ts'
import { locate } from './locate.ts'
import { scanString } from './scan-string.ts'
import { scanTrivia } from './scan-trivia.ts'
import type { Token, TokenKind } from './token.ts'

/** Gives one token a call; after the `end` it gives the `end` again. */
export interface Scanner {
  next(): Token
  /** Goes on from an offset that is no token's middle: recovery after an error. */
  skipTo(offset: number): void
}

const word = /[A-Za-z_][A-Za-z0-9_$]*/y
const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y
const position = /\$\d+/y
const variable = /\$[A-Za-z_][A-Za-z0-9_$]*/y
const binary = /[xX]'[0-9A-Fa-f]*'/y
const fileUrl = /file:\/\/[^\s;]*/iy
/** A path ends at white space, `;`, `,` or a parenthesis; a part in double quotes may hold any of them. */
const stage = /@(?:"(?:[^"]|"")*"|[^\s;,()"'])*/y
const symbolThatIsNoNumber = /->>|::|:=|=>|->|\|\||<=|>=|<>|!=|\*\*|\.(?!\d)|[+\-*/%=<>(),;:[\]{}|&^~!]/y

/** Makes a {@link Scanner} over a text. */
export function createScanner(text: string): Scanner {
  let at = 0

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0]
  }

  const next = (): Token => {
    const { trivia, end } = scanTrivia(text, at)
    at = end
    const start = at
    const make = (kind: TokenKind, value: string, stop: number): Token => {
      at = stop
      return { kind, text: text.slice(start, stop), value, span: { start, end: stop }, trivia }
    }
    const plain = (kind: TokenKind, pattern: RegExp, value: (found: string) => string): Token | undefined => {
      const found = match(pattern)
      return found === undefined ? undefined : make(kind, value(found), start + found.length)
    }

    if (start === text.length) return make('end', '', start)
    const first = text[start] ?? ''
    if (first === "'" || text.startsWith('$$', start)) {
      const { value, end: stop } = scanString(text, start)
      return make('string', value, stop)
    }
    if (first === '"') {
      const stop = endOfQuoted(text, start)
      return make('quotedIdentifier', text.slice(start + 1, stop - 1).replaceAll('""', '"'), stop)
    }
    if (first === '?') return make('question', '?', start + 1)
    const token = /[A-Za-z_]/.test(first)
      ? (plain('binary', binary, (found) => found.slice(2, -1).toUpperCase()) ??
        plain('fileUrl', fileUrl, (found) => found) ??
        plain('word', word, (found) => found.toUpperCase()))
      : (plain('symbol', symbolThatIsNoNumber, (found) => found) ??
        plain('number', number, (found) => found) ??
        plain('position', position, (found) => found.slice(1)) ??
        plain('variable', variable, (found) => found.slice(1).toUpperCase()) ??
        plain('stage', stage, (found) => found))
    if (token === undefined)
      throw unexpectedCharacter(String.fromCodePoint(text.codePointAt(start) ?? 0), locate(text, start))
    return token
  }

  return {
    next,
    skipTo: (offset) => {
      at = offset
    },
  }
}

function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at)
    if (at === -1) throw unterminated('double quote', locate(text, start))
    if (text[at + 1] !== '"') return at + 1
  }
}
