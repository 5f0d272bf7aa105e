import type { Span } from '../tree/node.ts'

/** What a token can be. */
export type TokenKind =
  /** A word without quotes: identifier or keyword, the parser decides. */
  | 'word'
  /** `"…"` */
  | 'quotedIdentifier'
  /** `'…'` or `$$…$$` */
  | 'string'
  /** `X'…'` */
  | 'binary'
  | 'number'
  /** `$1` */
  | 'position'
  /** `$name` */
  | 'variable'
  /** `?` */
  | 'question'
  /** `@…`: a stage with its path; `snow://…`. */
  | 'stage'
  /** `file://…` without quotes, in PUT and GET. */
  | 'fileUrl'
  /** `{{ … }}` of a template, and what else templates have, with what it is glued to: `{{ env }}_sales`. */
  | 'template'
  /** Operators and punctuation. */
  | 'symbol'
  /** The end of the text; empty. */
  | 'end'

/** A lexical unit. The texts of all tokens and of the trivia before them, one after the other, are the input. */
export interface Token {
  readonly kind: TokenKind
  /**
   * What it means: a word in upper case, a quoted identifier without its quotes, a string with its escapes resolved,
   * a variable folded, a symbol itself.
   */
  readonly value: string
  /** UTF-16 offset of its first unit. */
  readonly start: number
  /** UTF-16 offset behind its last unit. */
  readonly end: number
  /** As it is written. */
  readonly text: string
  readonly span: Span
  /** White space and comments before the token. */
  readonly trivia: readonly Trivia[]
}

/** White space or a comment. */
export interface Trivia {
  readonly kind: 'space' | 'lineComment' | 'blockComment'
  readonly text: string
  readonly span: Span
}
