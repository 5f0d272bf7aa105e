import type { Span } from '../../tree/node.ts'
import type { BoundRelation } from '../bound-query.ts'
import { passOn } from '../column/pass-on.ts'
import type { BindContext } from '../context/bind-context.ts'
import type { CatalogTable } from '../sql-catalog.ts'

/** A view as its own query, where binding looks into views and the catalog gives the definition; else nothing. */
export function expandView(
  { views }: BindContext,
  table: CatalogTable,
  span: Span,
): BoundRelation | undefined {
  if (views === undefined || table.definition === undefined) return undefined
  const query = views.bind(table, span)
  if (query === undefined) return undefined
  return {
    name: table.name.name,
    columns: query.columns.map((column, index) => passOn(column, table.columns[index]?.name ?? column.name)),
    source: { kind: 'query', query, view: table.name },
  }
}
