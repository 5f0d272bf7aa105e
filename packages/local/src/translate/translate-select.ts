import type { Expression, GroupBy, GroupingElement, Identifier, Select, Star } from '@mesh/sql'
import { invalidName, unsupportedFeature } from '../errors.ts'
import { derivedColumn, type Emitted, type EmittedQuery, type OutputColumn, quoted } from './emitted.ts'
import { outputName } from './output-name.ts'
import { findColumns, type Scope, type ScopeRelation } from './scope.ts'
import { windowSpecification } from './translate-call.ts'
import { translateExpression } from './translate-expression.ts'
import { translateFrom } from './translate-from.ts'
import type { Translation } from './translation.ts'

interface Item extends OutputColumn {
  readonly sql: string
}

/** A SELECT with the scope that its ORDER BY sees. */
export function translateSelect(
  select: Select,
  around: Scope,
  translation: Translation,
): EmittedQuery & { readonly scope: Scope } {
  const from = translateFrom(select.from, around, translation)
  const aliases = new Map<string, Emitted>()
  const scope: Scope = {
    parent: around,
    relations: from.relations,
    commonTables: around.commonTables,
    aliases,
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
    ...(select.top === undefined ? [] : [`LIMIT ${one(select.top)}`]),
  ]
  return { sql: parts.join(' '), columns: items.map(({ name, type }) => ({ name, type })), scope }
}

function groupByClause({ all, items }: GroupBy, one: (expression: Expression) => string): string {
  if (all) return 'GROUP BY ALL'
  const spelled = (item: Expression | GroupingElement): string => {
    if (item.kind === 'groupingElement') return `${item.type} (${item.items.map(spelled).join(', ')})`
    return item.kind === 'numberLiteral' ? item.text : one(item)
  }
  return `GROUP BY ${items.map(spelled).join(', ')}`
}

function expandStar(star: Star, scope: Scope, translation: Translation): readonly Item[] {
  if (star.ilike !== undefined) throw unsupportedFeature('* ILIKE', translation.locate(star.span))
  const qualifiers = star.table?.parts.map((part) => part.name).reverse() ?? []
  const fits = (relation: ScopeRelation) =>
    qualifiers.every((each, index) => relation.qualifiers[index] === each)
  const relations = scope.relations.filter(fits)
  if (relations.length === 0)
    throw invalidName(
      star.table?.parts.map((part) => part.name).join('.') ?? '*',
      translation.locate(star.span),
    )
  const columns = relations.flatMap((relation) =>
    relation.columns.filter((each) => qualifiers.length > 0 || each.merged !== true),
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
