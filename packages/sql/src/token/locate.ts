import type { Location } from '@mesh/core'

/** The line and column of an offset. A line ends at LF, CRLF or CR; columns count UTF-16 units. */
export function locate(text: string, offset: number): Location {
  const breaks = /\r\n|\n|\r/g
  let line = 1
  let start = 0
  for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
    const next = found.index + found[0].length
    if (next > offset) break
    line += 1
    start = next
  }
  return { line, column: offset - start + 1, offset }
}
