import { InternalError, isMeshError, type Location, type MeshError } from '@mesh/core'
import { notSupported, syntaxError, tooDeep } from '../errors.ts'
import { createStatementEnd } from '../split/statement-end.ts'
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
  /** Whether the text is the source of a template. */
  readonly templates: boolean
  peek(ahead?: number): Token
  advance(): Token
  /** Whether these words come next. */
  at(first: string, second?: string, third?: string, fourth?: string): boolean
  /** Whether a word stands a number of tokens ahead. */
  atWord(word: string, ahead: number): boolean
  /** Consumes these words when all of them come next. */
  take(first: string, second?: string, third?: string, fourth?: string): boolean
  /** Consumes these words or fails. */
  expect(...words: readonly string[]): void
  /** Consumes the first of these phrases that comes next; put `DATABASE ROLE` before `DATABASE`. */
  takeOneOf<const Phrase extends string>(phrases: readonly Phrase[]): Phrase | undefined
  atSymbol(symbol: string, ahead?: number): boolean
  /** The token behind the parenthesis that closes the one ahead. */
  afterGroup(ahead: number): Token
  takeSymbol(symbol: string): boolean
  expectSymbol(symbol: string): void
  /** Where the next token starts. */
  start(): number
  /** From an offset to the end of the last token consumed. */
  span(start: number): Span
  /** Fails at the next token, or at the one that {@link Cursor.missed} has named behind it. */
  fail(expected: string): never
  /** Notes what a clause that starts here would need a number of tokens ahead. */
  missed(expected: string, ahead: number): void
  /** Refuses what comes next. */
  refuse(what: string, token?: Token): never
  /** Starts a level of nesting; give the mark to {@link Cursor.leave}. */
  enter(): number
  leave(mark: number): void
  /** Notes that the tree of this level has grown by one around what was there. */
  grow(): void
  /**
   * Runs a rule that reads a statement of a block. Where errors are collected, one of the statement is noted and undefined comes
   * back, with the cursor at the semicolon that ends the statement; otherwise it is thrown.
   */
  recover<Result>(rule: (cursor: Cursor) => Result): Result | undefined
}

/** What {@link createCursor} needs. */
export interface CursorInput {
  readonly text: string
  /** Ends with an `end`. */
  readonly tokens: readonly Token[]
  readonly grammar: Grammar
  /** Whether to remember the words that the rules tried, for a suggestion when one fails. */
  readonly trace: boolean
  /** Where the lines of the text are; without it each error counts them. */
  readonly locate?: Locate | undefined
  /** Collects the errors of statements inside blocks, for all of them in one pass. */
  readonly errors?: MeshError[] | undefined
  readonly templates?: boolean | undefined
}

/** The line and column of an offset. */
export type Locate = (offset: number) => Location

/** Makes a {@link Cursor}. */
export const createCursor = (input: CursorInput): Cursor => new TokenCursor(input)

class TokenCursor implements Cursor {
  readonly text: string
  readonly grammar: Grammar
  readonly templates: boolean
  readonly #tokens: readonly Token[]
  readonly #end: Token
  readonly #tried: Set<string> | undefined
  readonly #locate: Locate | undefined
  readonly #errors: MeshError[] | undefined
  readonly #missed = new Set<string>()
  #triedAt = -1
  #missedAt = -1
  #index = 0
  #depth = 0
  #height = 0
  #closing: Int32Array | undefined

  constructor({ text, tokens, grammar, trace, locate, errors, templates }: CursorInput) {
    const end = tokens.at(-1)
    if (end === undefined) throw new InternalError('a cursor needs at least the end token')
    this.text = text
    this.grammar = grammar
    this.templates = templates === true
    this.#tokens = tokens
    this.#end = end
    this.#tried = trace ? new Set() : undefined
    this.#locate = locate
    this.#errors = errors
  }

  peek(ahead = 0): Token {
    return this.#tokens[this.#index + ahead] ?? this.#end
  }

  advance(): Token {
    const token = this.peek()
    if (this.#index < this.#tokens.length - 1) this.#index += 1
    return token
  }

  at(first: string, second?: string, third?: string, fourth?: string): boolean {
    if (this.#tried !== undefined) this.#notePhrase([first, second, third, fourth])
    return (
      this.atWord(first, 0) &&
      (second === undefined || this.atWord(second, 1)) &&
      (third === undefined || this.atWord(third, 2)) &&
      (fourth === undefined || this.atWord(fourth, 3))
    )
  }

  atWord(word: string, ahead: number): boolean {
    const token = this.#tokens[this.#index + ahead]
    return token !== undefined && token.value === word && token.kind === 'word'
  }

  take(first: string, second?: string, third?: string, fourth?: string): boolean {
    if (!this.at(first, second, third, fourth)) return false
    this.#index += second === undefined ? 1 : third === undefined ? 2 : fourth === undefined ? 3 : 4
    return true
  }

  expect(...words: readonly string[]): void {
    for (const word of words) if (!this.take(word)) this.fail(word)
  }

  takeOneOf<const Phrase extends string>(phrases: readonly Phrase[]): Phrase | undefined {
    if (this.#tried !== undefined) for (const each of phrases) this.#notePhrase(each.split(' '))
    const { kind, value } = this.peek()
    if (kind !== 'word') return undefined
    for (const each of phrases) {
      if (each === value) {
        this.#index += 1
        return each
      }
      if (each.length > value.length && each.startsWith(value) && each[value.length] === ' ') {
        const words = each.split(' ')
        if (words.every((word, ahead) => this.atWord(word, ahead))) {
          this.#index += words.length
          return each
        }
      }
    }
    return undefined
  }

  atSymbol(symbol: string, ahead = 0): boolean {
    const token = this.#tokens[this.#index + ahead]
    return token !== undefined && token.value === symbol && token.kind === 'symbol'
  }

  takeSymbol(symbol: string): boolean {
    if (!this.atSymbol(symbol)) return false
    this.#index += 1
    return true
  }

  expectSymbol(symbol: string): void {
    if (!this.takeSymbol(symbol)) this.fail(`"${symbol}"`)
  }

  afterGroup(ahead: number): Token {
    this.#closing ??= matchParentheses(this.#tokens)
    return this.#tokens[(this.#closing[this.#index + ahead] ?? this.#tokens.length) + 1] ?? this.#end
  }

  start(): number {
    return this.peek().start
  }

  span(start: number): Span {
    const last = this.#tokens[this.#index - 1]
    return { start, end: last === undefined || last.end < start ? start : last.end }
  }

  fail(expected: string): never {
    const further = this.#missedAt > this.#index
    const token = (further ? this.#tokens[this.#missedAt] : undefined) ?? this.peek()
    const known = further ? this.#missed : this.#triedAt === this.#index ? this.#tried : undefined
    const guess =
      known !== undefined && token.kind === 'word' && !known.has(token.value)
        ? suggestWord(token.value, known)
        : undefined
    throw syntaxError(
      describe(token),
      further ? alternatives([...this.#missed]) : expected,
      this.#where(token),
      guess === undefined ? this.#hintAboutLast(expected) : `Did you mean ${guess}?`,
    )
  }

  /** A mistyped keyword often passes for an alias; then the error comes a word later. */
  #hintAboutLast(expected: string): string | undefined {
    const last = this.#tokens[this.#index - 1]
    if (
      this.#tried === undefined ||
      last?.kind !== 'word' ||
      last.value.length < 4 ||
      !/end of the statement|^"[;)]"/.test(expected)
    )
      return undefined
    const guess = clauseStarts.has(last.value) ? undefined : suggestWord(last.value, clauseStarts)
    return guess === undefined ? undefined : `Did you mean ${guess} where it says ${last.text}?`
  }

  missed(expected: string, ahead: number): void {
    if (this.#tried === undefined) return
    const index = Math.min(this.#index + ahead, this.#tokens.length - 1)
    if (index < this.#missedAt) return
    if (index > this.#missedAt) this.#missed.clear()
    this.#missedAt = index
    this.#missed.add(expected)
  }

  refuse(what: string, token = this.peek()): never {
    throw notSupported(what, this.#where(token))
  }

  enter(): number {
    const mark = this.#height
    this.#height = 0
    this.#depth += 1
    this.#check()
    return mark
  }

  leave(mark: number): void {
    this.#depth -= 1
    this.#height = mark > this.#height ? mark : this.#height + 1
  }

  grow(): void {
    this.#height += 1
    this.#check()
  }

  #check(): void {
    if (this.#depth + this.#height > maxSqlDepth) throw tooDeep(maxSqlDepth, this.#where(this.peek()))
  }

  recover<Result>(rule: (cursor: Cursor) => Result): Result | undefined {
    if (this.#errors === undefined) return rule(this)
    const index = this.#index
    const depth = this.#depth
    const height = this.#height
    try {
      return rule(this)
    } catch (error) {
      if (!isMeshError(error, 'SQL.SYNTAX') && !isMeshError(error, 'SQL.UNSUPPORTED')) throw error
      const end = endOfStatement(this.#tokens, index)
      if (end === undefined) throw error
      this.#errors.push(error)
      this.#index = end
      this.#depth = depth
      this.#height = height
      return undefined
    }
  }

  #where({ start }: Token): Location {
    return this.#locate === undefined ? locate(this.text, start) : this.#locate(start)
  }

  #notePhrase(words: readonly (string | undefined)[]): void {
    for (let ahead = 0; ahead < words.length; ahead += 1) {
      const word = words[ahead]
      if (word === undefined) return
      if (ahead === 0) this.#note(word)
      else if (!this.atWord(word, ahead)) this.missed(word, ahead)
      if (!this.atWord(word, ahead)) return
    }
  }

  #note(expected: string): void {
    if (this.#triedAt !== this.#index) {
      this.#tried?.clear()
      this.#triedAt = this.#index
    }
    this.#tried?.add(expected)
  }
}

/** Words that may follow a name without AS, and so be mistaken for its alias when they are mistyped. */
const clauseStarts: ReadonlySet<string> = new Set(
  `ACCOUNT CROSS DATABASE EXCEPT FROM FULL GROUP HAVING INNER INTERSECT INTO JOIN LEFT LIMIT NATURAL OFFSET ORDER QUALIFY RIGHT
  SCHEMA SELECT TABLE UNION USING VALUES WAREHOUSE WHEN WHERE WINDOW`.split(/\s+/),
)

/** The index of the semicolon that ends the statement that starts at an index. */
function endOfStatement(tokens: readonly Token[], start: number): number | undefined {
  const boundary = createStatementEnd()
  for (let index = start; index < tokens.length; index += 1) {
    const { kind, value } = tokens[index] as Token
    if (boundary.ends(kind, value)) return index
  }
  return undefined
}

/** For each opening parenthesis the index of its closing one; the end where it has none. */
function matchParentheses(tokens: readonly Token[]): Int32Array {
  const closing = new Int32Array(tokens.length).fill(tokens.length - 1)
  const open: number[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.kind !== 'symbol') continue
    if (token.value === '(') open.push(index)
    else if (token.value === ')') closing[open.pop() ?? index] = index
  }
  return closing
}

/** At most six of them are told. */
function alternatives(expected: readonly string[]): string {
  const some = expected.slice(0, 6)
  return expected.length > some.length ? `${some.join(' or ')} or …` : some.join(' or ')
}

function describe(token: Token): string {
  if (token.kind === 'end') return 'the end of the statement'
  return JSON.stringify(token.text.length > 40 ? `${token.text.slice(0, 40)}…` : token.text)
}
