import type { Query } from '../../tree/query/query.ts'
import type { BoundQuery } from '../bound-query.ts'
import type { CommonTables, Scope } from '../scope/scope.ts'
import type { SqlCatalog, SqlSession } from '../sql-catalog.ts'
import type { BindContext } from './bind-context.ts'

type BindInner = (
  context: BindContext,
  query: Query,
  common: CommonTables | undefined,
  outer: Scope | undefined,
) => BoundQuery

/** What binding a statement starts with. A query inside an expression sees the common tables of its surroundings. */
export function createBindContext(
  catalog: SqlCatalog,
  session: SqlSession,
  text: string | undefined,
  bindInner: BindInner,
): BindContext {
  const context: BindContext = {
    catalog,
    session,
    ...(text !== undefined && { text }),
    references: [],
    diagnostics: [],
    depth: 0,
    bind: (query, outer) => {
      context.depth += 2
      const bound = bindInner(context, query, outer?.common, outer)
      context.depth -= 2
      return bound
    },
  }
  return context
}
