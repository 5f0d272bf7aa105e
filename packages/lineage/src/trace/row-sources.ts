import type { BoundQuery, RowClause } from '@mesh/sql'
import { type ColumnSource, columnSources } from './column-sources.ts'
import { queriesWithin } from './queries-within.ts'

/** A stored column that decides about rows, and the clause it does so in. */
export interface RowSource extends Omit<ColumnSource, 'use'> {
  readonly clause: RowClause
}

/** What decides about the rows of queries, of all that they read, and of the subqueries in their conditions. */
export function rowSources(roots: Iterable<BoundQuery>): readonly RowSource[] {
  const done = new Set<BoundQuery>()
  const sources: RowSource[] = []
  const waiting = [...queriesWithin(roots)]
  for (let query = waiting.pop(); query !== undefined; query = waiting.pop()) {
    if (done.has(query)) continue
    done.add(query)
    for (const { clause, column, span } of query.influences) {
      const within = columnSources(column)
      for (const { ref, known, span: inner } of within.sources) {
        const place = span ?? inner
        sources.push({ ref, known, clause, ...(place !== undefined && { span: place }) })
      }
      waiting.push(...queriesWithin(within.queries))
    }
  }
  return sources
}
