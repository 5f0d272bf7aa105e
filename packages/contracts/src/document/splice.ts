/** A part of a text and what stands there instead. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The part of a text from one offset to another with its splices done; splices do not overlap. */
export function spliced(text: string, splices: readonly Splice[], from = 0, to = text.length): string {
  const parts: string[] = []
  let at = from
  for (const splice of [...splices].sort((left, right) => left.start - right.start || left.end - right.end)) {
    parts.push(text.slice(at, splice.start), splice.text)
    at = splice.end
  }
  return parts.join('') + text.slice(at, to)
}
