/** A tree as plain data without its spans, and without what kind of comment a comment was. */
export function withoutSpans(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpans)
  if (typeof value !== 'object' || value === null) return value
  const isNode = 'kind' in value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) =>
      key === 'span' || (key === 'line' && !isNode) ? [] : [[key, withoutSpans(member)]],
    ),
  )
}
