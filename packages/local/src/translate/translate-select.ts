import { type Expression, type Select, walkSql } from '@mesh/sql'
import { asColumnType } from './collation/collated-type.ts'
import { conjuncts } from './conjuncts.ts'
import { derivedColumn, type Emitted, type EmittedQuery, quoted } from './emitted.ts'
import { expandStar, type NamedValue } from './expand-star.ts'
import { translateConnectBy } from './from/connect-by.ts'
import { marksOuterColumns, translateOuterColumns } from './from/outer-columns.ts'
import { translateFrom } from './from/translate-from.ts'
import { type GroupedItem, translateGroupBy } from './group-by.ts'
import { groupKeyOf, isKeyed } from './key-of.ts'
import { outputName } from './output-name.ts'
import type { Scope } from './scope.ts'
import { windowSpecification } from './translate-call.ts'
import { translateExpression } from './translate-expression.ts'
import type { Translation } from './translation.ts'
import { truthOf } from './truth-of.ts'

/** A SELECT, with what its ORDER BY sees where that is more than the columns of the result. */
export interface EmittedSelect extends EmittedQuery {
  readonly scope?: Scope
  readonly items?: readonly Emitted[]
  /** `TOP n`. */
  readonly top?: string
}

/** A SELECT. */
export function translateSelect(select: Select, around: Scope, translation: Translation): EmittedSelect {
  const outer = marksOuterColumns(select.where)
    ? translateOuterColumns(select.from, select.where, around, translation)
    : undefined
  const tables = outer?.from ?? translateFrom(select.from, around, translation, asksForRow(select))
  const conditions = outer?.where ?? conjuncts(select.where)
  const hierarchy =
    select.connectBy === undefined
      ? undefined
      : translateConnectBy(select.connectBy, select, tables, conditions, around, translation)
  const from = hierarchy ?? tables
  const aliases = new Map<string, Emitted>()
  const ofRows: Scope = {
    parent: around,
    relations: from.relations,
    commonTables: around.commonTables,
    aliases,
    ...(hierarchy !== undefined && { hierarchy }),
  }
  const rows = itemsOf(select, ofRows, aliases, translation)
  const ofRow = (expression: Expression) => translateExpression(expression, ofRows, translation)
  const filters = hierarchy?.filters ?? conditions
  const where =
    filters.length === 0 ? [] : [`WHERE ${filters.map((each) => truthOf(ofRow(each))).join(' AND ')}`]
  const groupBy = translateGroupBy(select, rows, ofRow)
  const isGrouped = groupBy !== undefined && groupBy.grouped.size > 0
  const scope: Scope = isGrouped ? { ...ofRows, grouped: groupBy.grouped } : ofRows
  const items = isGrouped ? itemsOf(select, scope, aliases, translation) : rows
  const list = items.map(({ sql }, index) => `${sql} AS ${derivedColumn(index)}`)
  const one = (expression: Expression) => truthOf(translateExpression(expression, scope, translation))
  const isDistinctByKey = select.distinct && items.some(({ type }) => isKeyed(type))
  const parts = [
    `SELECT ${select.distinct && !isDistinctByKey ? 'DISTINCT ' : ''}${list.join(', ')}`,
    ...(from.sql === '' ? [] : [`FROM ${from.sql}`]),
    ...where,
    ...(groupBy === undefined ? [] : [groupBy.sql]),
    ...(select.having === undefined ? [] : [`HAVING ${one(select.having)}`]),
    ...(select.windows.length === 0
      ? []
      : [
          `WINDOW ${select.windows.map((each) => `${quoted(each.name.name)} AS (${windowSpecification(each.window, scope, translation)})`).join(', ')}`,
        ]),
    ...(select.qualify === undefined ? [] : [`QUALIFY ${one(select.qualify)}`]),
  ]
  const columns = items.map(({ name, type }) => ({ name, type: asColumnType(type) }))
  const top = select.top !== undefined && { top: translateExpression(select.top, scope, translation).sql }
  if (!isDistinctByKey) return { sql: parts.join(' '), columns, scope, items, ...top }
  const keys = columns.map(({ type }, index) => groupKeyOf({ sql: derivedColumn(index), type }))
  return { sql: `SELECT DISTINCT ON (${keys.join(', ')}) * FROM (${parts.join(' ')})`, columns, ...top }
}

/** The items of the list; their aliases become known to those that follow. */
function itemsOf(
  select: Select,
  scope: Scope,
  aliases: Map<string, Emitted>,
  translation: Translation,
): readonly (NamedValue & GroupedItem)[] {
  return select.items.flatMap((item): readonly (NamedValue & GroupedItem)[] => {
    if (item.kind === 'star') return expandStar(item, scope, translation)
    const emitted = translateExpression(item.expression, scope, translation)
    if (item.alias !== undefined) aliases.set(item.alias.name, emitted)
    const name = item.alias?.name ?? outputName(item.expression, translation.text)
    return [{ ...emitted, name, written: item.expression }]
  })
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
