import type { SemanticViewTable } from '../../tree/table/semantic-view-table.ts'
import type { BoundColumn, BoundQuery, BoundRelation } from '../bound-query.ts'
import { itemName } from '../column/item-name.ts'
import { passOn } from '../column/pass-on.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindValue } from '../expression/bind-value.ts'
import { createScope, type Scope } from '../scope/scope.ts'
import { addInfluences, type Influences } from '../select/add-influences.ts'
import { catalogRelation } from './bind-table.ts'

/**
 * SEMANTIC_VIEW(…): its dimensions, facts and metrics in the order of the text. The view is taken to have what is named: each
 * name may have the logical table before it. Source: https://docs.snowflake.com/en/sql-reference/constructs/semantic_view
 */
export function bindSemanticView(
  context: BindContext,
  { name, clauses, where }: SemanticViewTable,
): BoundRelation {
  const view = catalogRelation(context, name)
  const table = view.source.kind === 'table' ? view.source.table : { name: view.name ?? '' }
  const open: BoundColumn = { name: '*', open: true, origin: { kind: 'star', table } }
  const columns = view.columns.some((column) => column.open === true) ? view.columns : [...view.columns, open]
  const scope: Scope = {
    ...createScope(undefined, undefined),
    relations: [{ ...view, columns, logical: true }],
  }
  const result: Influences = { influences: [], queries: [] }
  const outputs = clauses
    .flatMap(({ items }) => items)
    .map((item, index) =>
      item.kind === 'star'
        ? passOn(open)
        : bindValue(
            context,
            scope,
            item.expression,
            item.alias?.name ?? itemName(context, item.expression, index),
          ),
    )
  addInfluences(context, scope, 'FILTER', where, result)
  const query: BoundQuery = { ...result, columns: outputs, relations: [view] }
  return { columns: outputs, source: { kind: 'query', query } }
}
