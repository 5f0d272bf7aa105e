import { isMeshError, type MeshError } from '@mesh/core'
import type { Scanner } from '../token/scanner.ts'
import type { Token } from '../token/token.ts'
import type { Span } from '../tree/node.ts'
import { recoverAt } from './recover-at.ts'
import { createStatementEnd } from './statement-end.ts'

/** One statement of a script as tokens. */
export interface TokenSlice {
  /** Without the semicolon, with an `end`; empty when the tokens are not kept. */
  readonly tokens: readonly Token[]
  /** The statement without its semicolon and what stands around it; empty where there is none. */
  readonly span: Span
  /** Behind its semicolon, or at the end of the text. */
  readonly end: number
  /** Whether a semicolon ends it. */
  readonly closed: boolean
  /** The first thing in it that is no token. */
  readonly error?: MeshError
}

/** The statements of a text as tokens; only the last is not closed. */
export function* sliceTokens(
  text: string,
  keep: boolean,
  scanner: Scanner,
): Generator<TokenSlice, void, undefined> {
  const boundary = createStatementEnd()
  for (let more = true; more; ) {
    const tokens: Token[] = []
    let error: MeshError | undefined
    let start = -1
    let stop = -1
    for (;;) {
      let token: ReturnType<Scanner['next']>
      try {
        token = scanner.next()
      } catch (found) {
        if (!isMeshError(found)) throw found
        error ??= found
        const offset = found.where?.offset ?? text.length
        if (start === -1) start = offset
        stop = recoverAt(text, offset)
        scanner.skipTo(stop)
        continue
      }
      const closed = boundary.ends(token.kind, token.value)
      if (closed || token.kind === 'end') {
        if (keep) tokens.push(token.asEnd())
        const span = start === -1 ? { start: token.start, end: token.start } : { start, end: stop }
        yield { tokens, span, end: token.end, closed, ...(error !== undefined && { error }) }
        more = closed
        break
      }
      if (start === -1) start = token.start
      stop = token.end
      if (keep) tokens.push(token)
    }
  }
}
