import { skipTrivia } from '../token/scan-trivia.ts'

/** How {@link gapBetween} writes. */
export interface GapOptions {
  readonly lineEnd: string
  /** Whether a comment that ends its line stands before the gap. */
  readonly isClosed: boolean
}

/**
 * What stands between two statements, or before the first, or behind the last: comments and at most one empty line in a row.
 * Semicolons between are left out, as they are written with their statements.
 */
export function gapBetween(
  text: string,
  start: number,
  end: number,
  { lineEnd, isClosed }: GapOptions,
): string {
  const isFirst = start === 0
  const isLast = end === text.length
  const parts: string[] = []
  let at = start
  let owesLine = isClosed
  const move = (to: number) => {
    const between = text.slice(at, to)
    const lines = between.slice(between.lastIndexOf(';') + 1).split('\n').length - 1
    if (isFirst && parts.length === 0) return
    if (lines === 0 && !owesLine) parts.push(' ')
    else parts.push(lines > 1 ? lineEnd + lineEnd : lineEnd)
  }
  for (const [from, to] of commentsIn(text, start, end)) {
    move(from)
    parts.push(text.slice(from, to).trimEnd())
    owesLine = text[from + 1] !== '*'
    at = to
  }
  if (isLast || (isFirst && parts.length === 0)) return parts.join('')
  owesLine ||= parts.length === 0
  move(end)
  return parts.join('')
}

function commentsIn(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const offsets: number[] = []
  let at = start
  while (at < end) {
    at = skipTrivia(text, at, offsets)
    if (at < end) at += 1
  }
  return Array.from({ length: offsets.length / 2 }, (_, index): readonly [number, number] => [
    offsets[index * 2] ?? 0,
    offsets[index * 2 + 1] ?? 0,
  ]).filter(([from]) => from < end)
}
