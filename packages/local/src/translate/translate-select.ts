import { type Expression, type GroupBy, type GroupingElement, type Select, walkSql } from '@mesh/sql'
import { derivedColumn, type Emitted, type EmittedQuery, quoted } from './emitted.ts'
import { expandStar, type NamedValue } from './expand-star.ts'
import { translateConnectBy } from './from/connect-by.ts'
import { translateFrom } from './from/translate-from.ts'
import { outputName } from './output-name.ts'
import type { Scope } from './scope.ts'
import { windowSpecification } from './translate-call.ts'
import { translateExpression } from './translate-expression.ts'
import type { Translation } from './translation.ts'

/** A SELECT with the scope that its ORDER BY sees. */
export function translateSelect(
  select: Select,
  around: Scope,
  translation: Translation,
): EmittedQuery & { readonly scope: Scope; readonly items: readonly Emitted[]; readonly top?: string } {
  const tables = translateFrom(select.from, around, translation, asksForRow(select))
  const hierarchy =
    select.connectBy === undefined
      ? undefined
      : translateConnectBy(select.connectBy, select, tables, around, translation)
  const from = hierarchy ?? tables
  const aliases = new Map<string, Emitted>()
  const scope: Scope = {
    parent: around,
    relations: from.relations,
    commonTables: around.commonTables,
    aliases,
    ...(hierarchy !== undefined && { hierarchy }),
  }
  const items: NamedValue[] = []
  for (const item of select.items) {
    if (item.kind === 'star') {
      items.push(...expandStar(item, scope, translation))
      continue
    }
    const emitted = translateExpression(item.expression, scope, translation)
    if (item.alias !== undefined) aliases.set(item.alias.name, emitted)
    items.push({ ...emitted, name: item.alias?.name ?? outputName(item.expression, translation.text) })
  }
  const list = items.map(({ sql }, index) => `${sql} AS ${derivedColumn(index)}`)
  const one = (expression: Expression) => translateExpression(expression, scope, translation).sql
  const parts = [
    `SELECT ${select.distinct ? 'DISTINCT ' : ''}${list.join(', ')}`,
    ...(from.sql === '' ? [] : [`FROM ${from.sql}`]),
    ...(select.where === undefined ? [] : [`WHERE ${one(select.where)}`]),
    ...(select.groupBy === undefined ? [] : [groupByClause(select.groupBy, one)]),
    ...(select.having === undefined ? [] : [`HAVING ${one(select.having)}`]),
    ...(select.windows.length === 0
      ? []
      : [
          `WINDOW ${select.windows.map((each) => `${quoted(each.name.name)} AS (${windowSpecification(each.window, scope, translation)})`).join(', ')}`,
        ]),
    ...(select.qualify === undefined ? [] : [`QUALIFY ${one(select.qualify)}`]),
  ]
  return {
    sql: parts.join(' '),
    columns: items.map(({ name, type }) => ({ name, type })),
    scope,
    items,
    ...(select.top !== undefined && { top: one(select.top) }),
  }
}

function groupByClause({ all, items }: GroupBy, one: (expression: Expression) => string): string {
  if (all) return 'GROUP BY ALL'
  const spelled = (item: Expression | GroupingElement): string => {
    if (item.kind === 'groupingElement') return `${item.type} (${item.items.map(spelled).join(', ')})`
    if (item.kind === 'numberLiteral') return item.text
    const key = one(item)
    // An alias may stand for a number, which would be the place of a column here.
    return /^-?\d+$/.test(key) ? `CAST(${key} AS DECIMAL(38,0))` : key
  }
  return `GROUP BY ${items.map(spelled).join(', ')}`
}

/** Whether the query may name the column SEQ of a table function. */
function asksForRow(select: Select): boolean {
  let asks = false
  walkSql(select, {
    enter: (node) => {
      if (node.kind === 'star' || (node.kind === 'columnReference' && node.parts.at(-1)?.name === 'SEQ'))
        asks = true
    },
  })
  return asks
}
