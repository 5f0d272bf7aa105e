import { isMeshError } from '@mesh/core'
import type { Token } from '../token/token.ts'
import { type Cursor, createCursor } from './cursor.ts'
import { grammar } from './grammar.ts'

/**
 * Runs a rule over tokens that end with an `end`. Only when it finds no SQL it runs once more, remembering the words that were
 * possible, so that the error can suggest one: correct statements pay nothing for it.
 */
export function runRule<Result>(
  text: string,
  tokens: readonly Token[],
  rule: (cursor: Cursor) => Result,
): Result {
  try {
    return rule(createCursor({ text, tokens, grammar, trace: false }))
  } catch (error) {
    if (!isMeshError(error, 'SQL.SYNTAX')) throw error
    return rule(createCursor({ text, tokens, grammar, trace: true }))
  }
}
