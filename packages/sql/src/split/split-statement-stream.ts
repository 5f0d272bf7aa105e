import type { ParseOptions } from '../parse/parse-options.ts'
import { createScanner } from '../token/scanner.ts'
import { type StatementSlice, sliceOf } from './statement-slice.ts'
import { sliceTokens } from './token-slice.ts'

/**
 * {@link splitStatements} for a script that comes in pieces, cut anywhere. It holds no more than about twice the longest
 * statement, and looks at a text a bounded number of times however small the pieces are.
 *
 * @example
 * for await (const { text } of splitStatementStream(createReadStream('deploy.sql', 'utf8'))) await run(text)
 */
export async function* splitStatementStream(
  chunks: AsyncIterable<string> | Iterable<string>,
  { templates = false }: ParseOptions = {},
): AsyncGenerator<StatementSlice, void, undefined> {
  let pending = ''
  let base = 0
  /** How much text it takes to look once more for the end of a long statement. */
  let enough = 0
  for await (const chunk of chunks) {
    pending += chunk
    if (pending.length < enough) continue
    let start = 0
    for (const slice of sliceTokens(pending, false, createScanner(pending, { templates }))) {
      if (!slice.closed) break
      yield sliceOf(pending, start, slice, base)
      start = slice.end
    }
    base += start
    pending = pending.slice(start)
    enough = pending.length * 2
  }
  let start = 0
  for (const slice of sliceTokens(pending, false, createScanner(pending, { templates }))) {
    if (slice.end > start) yield sliceOf(pending, start, slice, base)
    start = slice.end
  }
}
