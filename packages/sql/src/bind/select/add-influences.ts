import type { SqlNode } from '../../tree/sql-node.ts'
import type { BoundQuery, RowClause, RowInfluence } from '../bound-query.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindExpression } from '../expression/bind-expression.ts'
import type { Scope } from '../scope/scope.ts'

/** What decides about the rows of a query, while it is gathered. */
export interface Influences {
  readonly influences: RowInfluence[]
  readonly queries: BoundQuery[]
}

/** Adds what a clause reads, where there is one. */
export function addInfluences(
  context: BindContext,
  scope: Scope,
  clause: RowClause,
  node: SqlNode | undefined,
  { influences, queries }: Influences,
): void {
  if (node === undefined) return
  const bound = bindExpression(context, scope, node)
  for (const query of bound.queries) queries.push(query)
  for (const { column, span } of bound.inputs)
    influences.push({ clause, column, ...(span !== undefined && { span }) })
}
