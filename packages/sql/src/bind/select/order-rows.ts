import type { Expression } from '../../tree/expression/expression.ts'
import type { Query } from '../../tree/query/query.ts'
import type { BoundColumn, BoundQuery, RowInfluence } from '../bound-query.ts'
import { indexColumns } from '../column/column-index.ts'
import type { BindContext } from '../context/bind-context.ts'
import { type Scope, scopeOf } from '../scope/scope.ts'
import { addInfluences } from './add-influences.ts'
import { outputAt } from './output-at.ts'

/** Adds what ORDER BY reads: output columns by position or name first, then what the query itself may name. */
export function orderRows(
  context: BindContext,
  { orderBy, orderByAll }: Query,
  query: BoundQuery,
  scope: Scope,
): BoundQuery {
  if (orderBy.length === 0 && orderByAll === undefined) return query
  const influences: RowInfluence[] = [...query.influences]
  if (orderByAll !== undefined)
    for (const column of query.columns) influences.push({ clause: 'SORT', column, span: orderByAll.span })
  const queries: BoundQuery[] = [...query.queries]
  // ORDER BY of a set operator or of VALUES sees their columns and nothing further in.
  const visible =
    scope.relations.length > 0
      ? scope
      : scopeOf([{ columns: query.columns, source: { kind: 'query', query } }], scope)
  for (const { expression } of orderBy) {
    const column = outputOf(context, query.columns, expression)
    if (column !== undefined) {
      influences.push({ clause: 'SORT', column, span: expression.span })
      continue
    }
    addInfluences(context, visible, 'SORT', expression, { influences, queries })
  }
  return { ...query, influences, queries }
}

function outputOf(
  context: BindContext,
  columns: readonly BoundColumn[],
  key: Expression,
): BoundColumn | undefined {
  if (key.kind !== 'columnReference' || key.parts.length !== 1)
    return outputAt(context, columns, key, 'ORDER BY')
  const column = indexColumns(columns).named.get(key.parts[0]?.name ?? '')?.[0]
  if (column !== undefined) context.references.set(key, column)
  return column
}
