import type { Diagnostic, Location } from '@mesh/core'

/** Turns offsets into lines and columns. */
export interface Locator {
  where(offset: number): Location
  diagnostic(diagnostic: Diagnostic): Diagnostic
}

/** A locator for a text; without the text a place is its offset alone. */
export function createLocator(text: string | undefined): Locator {
  const starts = text === undefined ? undefined : lineStarts(text)
  const where = (offset: number): Location => {
    if (starts === undefined) return { offset }
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1, offset }
  }
  return {
    where,
    diagnostic: (diagnostic) =>
      diagnostic.where?.offset === undefined || diagnostic.where.line !== undefined
        ? diagnostic
        : { ...diagnostic, where: { ...diagnostic.where, ...where(diagnostic.where.offset) } },
  }
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((found) => found.index + found[0].length)]
}
