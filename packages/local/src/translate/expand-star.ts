import type { Identifier, Star } from '@mesh/sql'
import { invalidName } from '../errors/name-failures.ts'
import { likePattern } from '../show/like-pattern.ts'
import type { OutputColumn } from './emitted.ts'
import { findColumns, type Scope, type ScopeRelation } from './scope.ts'
import { translateExpression } from './translate-expression.ts'
import type { Translation } from './translation.ts'

/** A value under the name of its column. */
export interface NamedValue extends OutputColumn {
  readonly sql: string
}

/** The columns that `*` or `t.*` stands for. @throws SQL.NOT_FOUND. */
export function expandStar(star: Star, scope: Scope, translation: Translation): readonly NamedValue[] {
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
        replaced === undefined
          ? { sql: scope.grouped?.get(sql) ?? sql, type }
          : translateExpression(replaced.expression, scope, translation)
      return { ...value, name: renames.find(({ names }) => names.has(name))?.to ?? name }
    })
}
