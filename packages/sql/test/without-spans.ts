/** A tree as plain data: without its spans, and without comments, which may move to a neighbour. */
export function withoutSpans(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpans)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) =>
      key === 'span' || key === 'comments' ? [] : [[key, withoutSpans(member)]],
    ),
  )
}
