import { InternalError } from '@mesh/core'
import { notSupported, syntaxError, tooDeep } from '../errors.ts'
import { locate } from '../token/locate.ts'
import type { Token } from '../token/token.ts'
import type { Span } from '../tree/node.ts'
import { maxSqlDepth } from './max-sql-depth.ts'
import type { Grammar } from './rules.ts'
import { suggestWord } from './suggest-word.ts'

/** The place in a list of tokens that the parser has reached, with what every rule asks of it. */
export interface Cursor {
  readonly text: string
  readonly grammar: Grammar
  peek(ahead?: number): Token
  advance(): Token
  /** Whether these words come next. */
  at(...words: readonly string[]): boolean
  /** Whether a word stands a number of tokens ahead. */
  atWord(word: string, ahead: number): boolean
  /** Consumes these words when all of them come next. */
  take(...words: readonly string[]): boolean
  /** Consumes these words or fails. */
  expect(...words: readonly string[]): void
  /** Consumes the first of these words that comes next. */
  takeOneOf<const Word extends string>(words: readonly Word[]): Word | undefined
  atSymbol(symbol: string, ahead?: number): boolean
  /** The token behind the parenthesis that closes the one ahead. */
  afterGroup(ahead: number): Token
  takeSymbol(symbol: string): boolean
  expectSymbol(symbol: string): void
  /** Where the next token starts. */
  start(): number
  /** From an offset to the end of the last token consumed. */
  span(start: number): Span
  /** Fails at the next token. */
  fail(expected: string): never
  /** Refuses what comes next. */
  refuse(what: string, token?: Token): never
  /** Starts a level of nesting; give the mark to {@link Cursor.leave}. */
  enter(): number
  leave(mark: number): void
  /** Notes that the tree of this level has grown by one around what was there. */
  grow(): void
}

/** Makes a {@link Cursor} over tokens that end with an `end`. */
export function createCursor(text: string, tokens: readonly Token[], grammar: Grammar): Cursor {
  let index = 0
  let depth = 0
  let height = 0
  const tried: string[] = []
  let triedAt = -1

  const peek = (ahead = 0): Token => {
    const token = tokens[Math.min(index + ahead, tokens.length - 1)]
    if (token === undefined) throw new InternalError('a cursor needs at least the end token')
    return token
  }
  const note = (expected: string) => {
    if (triedAt !== index) {
      tried.length = 0
      triedAt = index
    }
    tried.push(expected)
  }
  const atWord = (word: string, ahead: number): boolean => {
    const token = peek(ahead)
    return token.kind === 'word' && token.value === word
  }
  const at = (...words: readonly string[]): boolean => {
    note(words[0] ?? '')
    return words.every(atWord)
  }
  const advance = (): Token => {
    const token = peek()
    if (index < tokens.length - 1) index += 1
    return token
  }
  const take = (...words: readonly string[]): boolean => {
    if (!at(...words)) return false
    index += words.length
    return true
  }
  const fail = (expected: string): never => {
    const token = peek()
    const guess = token.kind === 'word' && triedAt === index ? suggestWord(token.value, tried) : undefined
    throw syntaxError(
      describe(token),
      expected,
      locate(text, token.span.start),
      guess === undefined ? undefined : `Did you mean ${guess}?`,
    )
  }
  const check = () => {
    if (depth + height > maxSqlDepth) throw tooDeep(maxSqlDepth, locate(text, peek().span.start))
  }
  const atSymbol = (symbol: string, ahead = 0): boolean => {
    const token = peek(ahead)
    return token.kind === 'symbol' && token.value === symbol
  }
  const takeSymbol = (symbol: string): boolean => {
    if (!atSymbol(symbol)) return false
    index += 1
    return true
  }

  let closing: Int32Array | undefined
  const afterGroup = (ahead: number): Token => {
    closing ??= matchParentheses(tokens)
    return tokens[(closing[index + ahead] ?? tokens.length) + 1] ?? peek(tokens.length)
  }

  return {
    text,
    grammar,
    peek,
    advance,
    at,
    atWord,
    take,
    expect: (...words) => {
      for (const word of words) if (!take(word)) fail(word)
    },
    takeOneOf: (words) => words.find((word) => take(...word.split(' '))),
    atSymbol,
    afterGroup,
    takeSymbol,
    expectSymbol: (symbol) => {
      if (!takeSymbol(symbol)) fail(`"${symbol}"`)
    },
    start: () => peek().span.start,
    span: (start) => ({ start, end: Math.max(start, tokens[index - 1]?.span.end ?? start) }),
    fail,
    refuse: (what, token = peek()) => {
      throw notSupported(what, locate(text, token.span.start))
    },
    enter: () => {
      const mark = height
      height = 0
      depth += 1
      check()
      return mark
    },
    leave: (mark) => {
      depth -= 1
      height = Math.max(mark, height + 1)
    },
    grow: () => {
      height += 1
      check()
    },
  }
}

/** For each opening parenthesis the index of its closing one; the end where it has none. */
function matchParentheses(tokens: readonly Token[]): Int32Array {
  const closing = new Int32Array(tokens.length).fill(tokens.length - 1)
  const open: number[] = []
  tokens.forEach(({ kind, value }, index) => {
    if (kind !== 'symbol') return
    if (value === '(') open.push(index)
    else if (value === ')') closing[open.pop() ?? index] = index
  })
  return closing
}

function describe(token: Token): string {
  if (token.kind === 'end') return 'the end of the statement'
  return JSON.stringify(token.text.length > 40 ? `${token.text.slice(0, 40)}…` : token.text)
}
