import type { Expression } from '../../tree/expression/expression.ts'
import type { Select, SelectItem } from '../../tree/query/select.ts'
import type { BoundColumn, BoundQuery, RowClause } from '../bound-query.ts'
import { itemName } from '../column/item-name.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindExpression } from '../expression/bind-expression.ts'
import { selectsAggregate } from '../expression/selects-aggregate.ts'
import { bindFrom, type JoinResult } from '../relation/bind-from.ts'
import { expandStar } from '../scope/expand-star.ts'
import { type CommonTables, createScope, type Scope } from '../scope/scope.ts'

/** A bound SELECT and the scope that its ORDER BY may still use. */
export interface SelectBinding {
  readonly query: BoundQuery
  readonly scope: Scope
}

/** Binds a SELECT: FROM, the select list, then the clauses that may name its aliases. */
export function bindSelect(
  context: BindContext,
  select: Select,
  common: CommonTables | undefined,
  outer: Scope | undefined,
): SelectBinding {
  const result: JoinResult = { influences: [], queries: [], late: [] }
  const base = createScope(common, outer)
  const windows = new Map(select.windows.map((each) => [each.name.name, each]))
  const items = new Map<SelectItem, BoundColumn | 'binding'>()
  const scope: Scope = {
    ...base,
    alias: (name) => {
      const item = select.items.find((each) => each.kind === 'selectItem' && each.alias?.name === name)
      return item?.kind === 'selectItem' ? bindItem(item) : undefined
    },
    window: ({ name }) => windows.get(name),
  }

  const bindItem = (item: SelectItem): BoundColumn | undefined => {
    const known = items.get(item)
    if (known !== undefined) return known === 'binding' ? undefined : known
    items.set(item, 'binding')
    const { expression } = item
    const bound = bindExpression(context, scope, expression)
    const [only] = bound.inputs
    const type = expression.kind === 'columnReference' ? only?.column.type : undefined
    const column: BoundColumn = {
      name: item.alias?.name ?? itemName(context, expression, select.items.indexOf(item)),
      ...(type !== undefined && { type }),
      origin: { kind: 'expression', ...bound, expression },
    }
    items.set(item, column)
    return column
  }

  for (const reference of select.from) bindFrom(context, scope, reference, result)
  const columns = select.items.flatMap((item): readonly BoundColumn[] => {
    if (item.kind === 'star') return expandStar(context, scope, item)
    const column = bindItem(item)
    return column === undefined ? [] : [column]
  })
  for (const condition of result.late) condition()

  const influence = (clause: RowClause, expression: Expression | undefined): void => {
    if (expression === undefined) return
    const bound = bindExpression(context, scope, expression)
    result.queries.push(...bound.queries)
    for (const { column, span } of bound.inputs)
      result.influences.push({ clause, column, ...(span !== undefined && { span }) })
  }
  influence('FILTER', select.where)
  for (const key of groupingKeys(select)) {
    if (key.kind === 'column') {
      const column = columns[key.position - 1]
      if (column !== undefined) result.influences.push({ clause: 'GROUP_BY', column })
    } else influence('GROUP_BY', key.expression)
  }
  influence('FILTER', select.having)
  influence('FILTER', select.qualify)

  const { influences, queries } = result
  return { query: { columns, relations: scope.relations, influences, queries }, scope }
}

type GroupingKey =
  | { readonly kind: 'column'; readonly position: number }
  | { readonly kind: 'expression'; readonly expression: Expression }

function groupingKeys({ groupBy, items }: Select): readonly GroupingKey[] {
  if (groupBy === undefined) return []
  if (groupBy.all)
    return items.flatMap((item): GroupingKey[] =>
      item.kind === 'selectItem' && !selectsAggregate(item.expression)
        ? [{ kind: 'expression', expression: item.expression }]
        : [],
    )
  return groupBy.items
    .flatMap((item) => (item.kind === 'groupingElement' ? item.items : [item]))
    .map((expression) =>
      expression.kind === 'numberLiteral'
        ? { kind: 'column', position: Number(expression.text) }
        : { kind: 'expression', expression },
    )
}
