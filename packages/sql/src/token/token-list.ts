import type { ScanOptions } from './scan-options.ts'
import { createScanner } from './scanner.ts'
import type { Token } from './token.ts'

/** The tokens of a text, the `end` last, and where its comments stand. */
export interface TokenList {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Start and end of each comment, one after the other. */
  readonly comments: readonly number[]
}

/** Scans a whole text. */
export function scanTokens(text: string, options: ScanOptions = {}): TokenList {
  const scanner = createScanner(text, options)
  const tokens: Token[] = []
  for (;;) {
    const token = scanner.next()
    tokens.push(token)
    if (token.kind === 'end') return { text, tokens, comments: scanner.comments }
  }
}
