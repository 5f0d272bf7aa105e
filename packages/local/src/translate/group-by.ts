import { type Expression, type FunctionCall, type GroupingElement, type Select, walkSql } from '@mesh/sql'
import type { Emitted } from './emitted.ts'
import { aggregateFunctions } from './functions/aggregate/aggregate-functions.ts'
import { groupKeyOf, isKeyed } from './key-of.ts'

/** GROUP BY, and what stands in the rest of the query for an expression whose key is grouped, by its SQL. */
export interface EmittedGroupBy {
  readonly sql: string
  readonly grouped: ReadonlyMap<string, string>
}

/** An item of the list with the expression that it comes from, which a column of `*` has not. */
export interface GroupedItem extends Emitted {
  readonly written?: Expression
}

/** GROUP BY of a query; nothing where it has none. */
export function translateGroupBy(
  { groupBy }: Select,
  items: readonly GroupedItem[],
  one: (expression: Expression) => Emitted,
): EmittedGroupBy | undefined {
  if (groupBy === undefined) return undefined
  const grouped = new Map<string, string>()
  const keyOf = (value: Emitted): string => {
    if (isKeyed(value.type)) grouped.set(value.sql, `any_value(${value.sql})`)
    return groupKeyOf(value)
  }
  const spelled = (item: Expression | GroupingElement): string => {
    if (item.kind === 'groupingElement') return `${item.type} (${item.items.map(spelled).join(', ')})`
    if (item.kind === 'row') return `(${item.items.map(spelled).join(', ')})`
    const place = item.kind === 'numberLiteral' ? items[Number(item.text) - 1] : undefined
    if (item.kind === 'numberLiteral')
      return place !== undefined && isKeyed(place.type) ? keyOf(place) : item.text
    const key = keyOf(one(item))
    // An alias may stand for a number, which would be the place of a column here.
    return /^-?\d+$/.test(key) ? `CAST(${key} AS DECIMAL(38,0))` : key
  }
  if (!groupBy.all) return { sql: `GROUP BY ${groupBy.items.map(spelled).join(', ')}`, grouped }
  if (!items.some(({ type }) => isKeyed(type))) return { sql: 'GROUP BY ALL', grouped }
  const keys = items.flatMap((item, index) =>
    item.written !== undefined && hasAggregate(item.written)
      ? []
      : [isKeyed(item.type) ? keyOf(item) : String(index + 1)],
  )
  return { sql: keys.length === 0 ? '' : `GROUP BY ${keys.join(', ')}`, grouped }
}

/** Whether an expression has a call of an aggregate function that is no window function. */
function hasAggregate(expression: Expression): boolean {
  let found = false
  walkSql(expression, {
    functionCall: (call: FunctionCall) => {
      const name = call.name.parts.at(-1)?.name ?? ''
      if (aggregateFunctions[name] !== undefined && call.over === undefined) found = true
    },
  })
  return found
}
