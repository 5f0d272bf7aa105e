/** Writes what stands between two offsets; `isClosed` says that a comment that ends its line stands before. */
export type WriteGap = (start: number, end: number, isClosed: boolean) => string

/**
 * Makes a {@link WriteGap} for what stands between two statements, or before the first, or behind the last: comments, and at
 * most one empty line in a row. Semicolons between are left out, as they are written with their statements. Gaps are asked for
 * in the order of the text.
 */
export function createGaps(text: string, comments: readonly number[], lineEnd: string): WriteGap {
  let index = 0
  return (start, end, isClosed) => {
    const isFirst = start === 0
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
    while ((comments[index] ?? end) < start) index += 2
    for (; index < comments.length && (comments[index] ?? 0) < end; index += 2) {
      const [from = 0, to = 0] = comments.slice(index, index + 2)
      move(from)
      parts.push(text.slice(from, to).trimEnd())
      owesLine = text[from] !== '{' && text[from + 1] !== '*'
      at = to
    }
    if (end === text.length || (isFirst && parts.length === 0)) return parts.join('')
    owesLine ||= parts.length === 0
    move(end)
    return parts.join('')
  }
}
