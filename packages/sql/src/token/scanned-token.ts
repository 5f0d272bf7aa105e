import type { Span } from '../tree/node.ts'
import { scanTrivia } from './scan-trivia.ts'
import type { Token, TokenKind, Trivia } from './token.ts'

/** A token that cuts its text and trivia out of the source when somebody asks: the parser seldom does. */
export class ScannedToken implements Token {
  readonly kind: TokenKind
  readonly value: string
  readonly start: number
  readonly end: number
  readonly #source: string
  readonly #before: number

  /** `before` is where the trivia in front of the token starts. */
  constructor(source: string, kind: TokenKind, value: string, before: number, start: number, end: number) {
    this.kind = kind
    this.value = value
    this.start = start
    this.end = end
    this.#source = source
    this.#before = before
  }

  get text(): string {
    return this.#source.slice(this.start, this.end)
  }

  get span(): Span {
    return { start: this.start, end: this.end }
  }

  get trivia(): readonly Trivia[] {
    return scanTrivia(this.#source, this.#before, this.start)
  }

  /** The end of a statement that another token cuts off. */
  asEnd(): Token {
    return new ScannedToken(this.#source, 'end', '', this.#before, this.start, this.start)
  }
}
