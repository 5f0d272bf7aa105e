import type { ParseOptions } from '../parse/parse-options.ts'
import { createScanner } from '../token/scanner.ts'
import { type StatementSlice, sliceOf } from './statement-slice.ts'
import { sliceTokens } from './token-slice.ts'

/**
 * Cuts a script into statements, without parsing them: at semicolons that stand in no text, comment or block of Snowflake
 * Scripting. It never fails; an open quote or an open block takes the rest.
 *
 * @example
 * [...splitStatements("SELECT ';'; BEGIN SELECT 1; END;")].map(({ text }) => text) // ["SELECT ';'", 'BEGIN SELECT 1; END']
 */
export function* splitStatements(
  script: string,
  { templates = false }: ParseOptions = {},
): Generator<StatementSlice, void, undefined> {
  let start = 0
  for (const slice of sliceTokens(script, false, createScanner(script, { templates }))) {
    if (slice.end > start) yield sliceOf(script, start, slice, 0)
    start = slice.end
  }
}
