import type { Query } from '../../tree/query/query.ts'
import { createInference } from '../../type/create-inference.ts'
import type { BoundColumn, BoundQuery, BoundReference } from '../bound-query.ts'
import { findFunction } from '../relation/find-function.ts'
import type { CommonTables, Scope } from '../scope/scope.ts'
import type { BindContext } from './bind-context.ts'

/** Binds a query with the common tables and the outer query that it may name. */
export type BindInner = (
  context: BindContext,
  query: Query,
  common: CommonTables | undefined,
  outer: Scope | undefined,
) => BoundQuery

/** A context that has bound nothing yet. A query inside an expression sees the common tables of its surroundings. */
export function emptyContext(
  start: Pick<BindContext, 'catalog' | 'session' | 'text' | 'depth'>,
  bindInner: BindInner,
): BindContext {
  const references = new Map<BoundReference['node'], BoundColumn>()
  const subqueries = new Map<Query, BoundQuery>()
  const context: BindContext = {
    ...start,
    references,
    subqueries,
    inference: createInference({
      column: (reference) => references.get(reference)?.type,
      query: (query) => subqueries.get(query)?.columns[0]?.type,
      call: ({ name }) => findFunction(start, name)?.returns,
    }),
    diagnostics: [],
    variables: new Set(),
    flow: [],
    views: undefined,
    bind: (query, outer) => {
      context.depth += 1
      const bound = bindInner(context, query, outer?.common, outer)
      context.depth -= 1
      subqueries.set(query, bound)
      return bound
    },
  }
  return context
}
