import type { CopyIntoLocation } from '../../tree/dml/copy-into-location.ts'
import type { BoundQuery } from '../bound-query.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindExpression } from '../expression/bind-expression.ts'
import { queryOfTable } from '../expression/query-of-table.ts'
import { scopeOf } from '../scope/scope.ts'

/** COPY INTO a location: the query whose rows go to files, or all of a table. PARTITION BY may name its columns. */
export function bindUnload(context: BindContext, { from, partitionBy }: CopyIntoLocation): BoundQuery {
  const tree = from.kind === 'query' ? from : queryOfTable({ kind: 'tableName', name: from, span: from.span })
  const query = context.bind(tree, undefined)
  if (partitionBy !== undefined) {
    const rows = { columns: query.columns, source: { kind: 'query', query } } as const
    bindExpression(context, scopeOf([rows]), partitionBy)
  }
  return query
}
