import type { Span } from '../tree/node.ts'
import type { TokenSlice } from './token-slice.ts'

/** A piece of a script that holds one statement. */
export interface StatementSlice {
  /** The statement without its semicolon and what stands around it; empty where there is none. */
  readonly text: string
  /** Where {@link StatementSlice.text} stands in the script. */
  readonly span: Span
  /** Everything from the end of the slice before, with the semicolon. All of them, one behind the other, are the script. */
  readonly source: string
}

/** A slice of a part of a script that starts at `base` in the whole. */
export const sliceOf = (
  part: string,
  start: number,
  { span, end }: Pick<TokenSlice, 'span' | 'end'>,
  base: number,
): StatementSlice => ({
  text: part.slice(span.start, span.end),
  span: { start: base + span.start, end: base + span.end },
  source: part.slice(start, end),
})
