import type { BoundQuery } from '@mesh/sql'

/** Queries with all that they read from, each once. */
export function queriesWithin(roots: Iterable<BoundQuery>): ReadonlySet<BoundQuery> {
  const found = new Set<BoundQuery>()
  const waiting = [...roots]
  for (let query = waiting.pop(); query !== undefined; query = waiting.pop()) {
    if (found.has(query)) continue
    found.add(query)
    for (const { source } of query.relations) if (source.kind === 'query') waiting.push(source.query)
    waiting.push(...query.queries)
  }
  return found
}
