import type { ScanOptions } from './scan-options.ts'
import type { Token } from './token.ts'
import { scanTokens } from './token-list.ts'

/**
 * Splits Snowflake SQL into tokens; the last one is the `end`.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/identifiers-syntax and …/data-types-text#string-constants
 *
 * @throws SQL.SYNTAX at the first thing that is no token: an open quote or comment, a stray character.
 * @example
 * tokenize('SELECT "a b"').map((token) => token.kind) // ['word', 'quotedIdentifier', 'end']
 */
export const tokenize = (text: string, options: Pick<ScanOptions, 'templates'> = {}): readonly Token[] =>
  scanTokens(text, options).tokens
