import type { Expression } from '../../tree/expression/expression.ts'
import type { Select } from '../../tree/query/select.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import type { BoundColumn, BoundQuery, RowClause } from '../bound-query.ts'
import type { BindContext } from '../context/bind-context.ts'
import { selectsAggregate } from '../expression/selects-aggregate.ts'
import { bindFrom, type FromResult } from '../relation/bind-from.ts'
import { expandStar } from '../scope/expand-star.ts'
import { type CommonTables, createScope, type Scope } from '../scope/scope.ts'
import { addInfluences } from './add-influences.ts'
import { createSelectList } from './create-select-list.ts'
import { outputAt } from './output-at.ts'

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
  const result: FromResult = { influences: [], queries: [], late: [] }
  const { influences, queries } = result
  const list = createSelectList(context, select)
  const scope: Scope = {
    ...createScope(common, outer),
    alias: (name) => list.alias(scope, name),
    window: ({ name }) => select.windows.find((each) => each.name.name === name),
  }
  bindFrom(context, scope, select.from, result)
  if (select.connectBy !== undefined) addLevel(scope)
  const columns = select.items.flatMap((item): readonly BoundColumn[] => {
    if (item.kind === 'star') return expandStar(context, scope, item)
    const column = list.column(scope, item)
    return column === undefined ? [] : [column]
  })
  list.finish(columns)
  for (const condition of result.late) condition()

  const influence = (clause: RowClause, node: SqlNode | undefined): void =>
    addInfluences(context, scope, clause, node, result)
  const group = (key: Expression): void => {
    const column = outputAt(context, columns, key, 'GROUP BY')
    if (column === undefined) influence('GROUP_BY', key)
    else influences.push({ clause: 'GROUP_BY', column })
  }
  influence('FILTER', select.where)
  if (select.groupBy?.all === true) {
    for (const item of select.items) {
      const column =
        item.kind === 'star' || selectsAggregate(item.expression) ? undefined : list.column(scope, item)
      if (column?.origin.kind !== 'expression') continue
      for (const { column: key, span } of column.origin.inputs)
        influences.push({ clause: 'GROUP_BY', column: key, ...(span !== undefined && { span }) })
      queries.push(...column.origin.queries)
    }
  }
  for (const key of groupingKeys(select)) group(key)
  influence('FILTER', select.connectBy?.startWith)
  for (const condition of select.connectBy?.conditions ?? []) influence('FILTER', condition)
  influence('FILTER', select.having)
  influence('FILTER', select.qualify)
  return { query: { columns, relations: scope.relations, influences, queries }, scope }
}

/** The keys of GROUP BY, those of CUBE, ROLLUP and GROUPING SETS too, however they nest. */
function groupingKeys({ groupBy }: Select): readonly Expression[] {
  const keys: Expression[] = []
  const waiting = [...(groupBy?.items ?? [])].reverse()
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (item.kind === 'groupingElement') waiting.push(...item.items.toReversed())
    else keys.push(item)
  }
  return keys
}

/** CONNECT BY adds a pseudo-column. Source: https://docs.snowflake.com/en/sql-reference/constructs/connect-by */
function addLevel({ relations }: Scope): void {
  const [first] = relations
  if (first === undefined) return
  const level: BoundColumn = {
    name: 'LEVEL',
    type: { kind: 'integer', precision: 38 },
    origin: { kind: 'expression', inputs: [], queries: [] },
  }
  relations[0] = { ...first, pseudo: [...(first.pseudo ?? []), level] }
}
