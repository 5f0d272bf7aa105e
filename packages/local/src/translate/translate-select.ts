import {
  type Expression,
  type GroupBy,
  type GroupingElement,
  type Identifier,
  type Select,
  type Star,
  walkSql,
} from '@mesh/sql'
import { invalidName } from '../errors.ts'
import { likePattern } from '../show/like-pattern.ts'
import { derivedColumn, type Emitted, type EmittedQuery, type OutputColumn, quoted } from './emitted.ts'
import { translateConnectBy } from './from/connect-by.ts'
import { translateFrom } from './from/translate-from.ts'
import { outputName } from './output-name.ts'
import { findColumns, type Scope, type ScopeRelation } from './scope.ts'
import { windowSpecification } from './translate-call.ts'
import { translateExpression } from './translate-expression.ts'
import type { Translation } from './translation.ts'

interface Item extends OutputColumn {
  readonly sql: string
}

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
  const items: Item[] = []
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

function expandStar(star: Star, scope: Scope, translation: Translation): readonly Item[] {
  const qualifiers = star.table?.parts.map((part) => part.name).reverse() ?? []
  const fits = (relation: ScopeRelation) =>
    qualifiers.every((each, index) => relation.qualifiers[index] === each)
  const relations = scope.relations.filter(fits)
  if (relations.length === 0)
    throw invalidName(
      star.table?.parts.map((part) => part.name).join('.') ?? '*',
      translation.locate(star.span),
    )
  const wanted = star.ilike === undefined ? undefined : likePattern(star.ilike)
  const columns = relations.flatMap((relation) =>
    relation.columns.filter(
      (each) =>
        each.hidden !== true &&
        (qualifiers.length > 0 || each.merged !== true) &&
        (wanted?.test(each.name) ?? true),
    ),
  )
  const named = (identifier: Identifier): ReadonlySet<string> => {
    const found = findColumns([identifier], relations, translation)
    if (found.length === 0) throw invalidName(identifier.name, translation.locate(identifier.span))
    return new Set(found.map(({ name }) => name))
  }
  const excluded = new Set(star.exclude.flatMap((each) => [...named(each)]))
  const renames = star.rename.map(({ from, to }) => ({ names: named(from), to: to.name }))
  const replacements = star.replace.map(({ name, expression }) => ({ names: named(name), expression }))
  return columns
    .filter(({ name }) => !excluded.has(name))
    .map(({ name, sql, type }) => {
      const replaced = replacements.find(({ names }) => names.has(name))
      const value =
        replaced === undefined ? { sql, type } : translateExpression(replaced.expression, scope, translation)
      return { ...value, name: renames.find(({ names }) => names.has(name))?.to ?? name }
    })
}
