import { isMeshError, type MeshError } from '@mesh/core'
import type { Token } from '../token/token.ts'
import { type Cursor, createCursor, type Locate } from './cursor.ts'
import { grammar } from './grammar.ts'

/** What {@link runRule} can be told. */
export interface RunOptions {
  readonly locate?: Locate
  /** Collects errors inside blocks; where there are some, the result is not whole. */
  readonly errors?: MeshError[] | undefined
  readonly templates?: boolean
}

/**
 * Runs a rule over tokens that end with an `end`. Only when it finds no SQL it runs once more, remembering the words that were
 * possible, so that the error can suggest one: correct statements pay nothing for it.
 */
export function runRule<Result>(
  text: string,
  tokens: readonly Token[],
  rule: (cursor: Cursor) => Result,
  { locate, errors, templates }: RunOptions = {},
): Result {
  try {
    return rule(createCursor({ text, tokens, grammar, trace: false, locate, templates }))
  } catch (error) {
    if (!isMeshError(error, 'SQL.SYNTAX') && !(errors && isMeshError(error, 'SQL.UNSUPPORTED'))) throw error
    return rule(createCursor({ text, tokens, grammar, trace: true, locate, errors, templates }))
  }
}
