import type { Identifier } from '../../tree/name/identifier.ts'
import type { Star } from '../../tree/query/star.ts'
import type { BoundColumn } from '../bound-query.ts'
import { isOpen } from '../column/open-column.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import { suggestName } from '../context/suggest-name.ts'
import { answersTo } from './answers-to.ts'
import { matchesLike } from './matches-like.ts'
import type { Scope } from './scope.ts'

/** The columns that a star stands for, without those that ILIKE and EXCLUDE take away. */
export function starColumns(context: BindContext, scope: Scope, star: Star): readonly BoundColumn[] {
  const all = star.table === undefined ? scope.columns : columnsOf(context, scope, star, star.table.parts)
  const { exclude, rename, replace, ilike } = star
  if (exclude.length === 0 && rename.length === 0 && replace.length === 0 && ilike === undefined) return all
  if (!all.some(isOpen)) checkNames(context, star, all)
  const excluded = new Set(exclude.map(({ name }) => name))
  return all.filter(
    (column) =>
      !excluded.has(column.name) &&
      (ilike === undefined || isOpen(column) || matchesLike(column.name, ilike)),
  )
}

function columnsOf(
  context: BindContext,
  scope: Scope,
  { span }: Star,
  qualifier: readonly Identifier[],
): readonly BoundColumn[] {
  const names: string[] = []
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const relation = at.relations.find((each) => answersTo(each, qualifier))
    if (relation !== undefined) return relation.columns
    for (const { name } of at.relations) if (name !== undefined) names.push(name)
  }
  report(context, span, {
    code: 'SQL.UNKNOWN_TABLE',
    message: `${qualifier.map(({ name }) => name).join('.')}.* names nothing in FROM`,
    hint: suggestName(context, qualifier.at(-1)?.name ?? '', names) ?? 'Use the alias of a table in FROM.',
  })
  return []
}

function checkNames(
  context: BindContext,
  { exclude, rename, replace }: Star,
  columns: readonly BoundColumn[],
): void {
  const names = new Set(columns.map((column) => column.name))
  const used = [...exclude, ...rename.map((each) => each.from), ...replace.map((each) => each.name)]
  for (const { name, span } of used)
    if (!names.has(name))
      report(context, span, {
        code: 'SQL.UNKNOWN_COLUMN',
        message: `${name} is not one of the columns of *`,
        hint:
          suggestName(context, name, names) ??
          'EXCLUDE, REPLACE and RENAME take the names of columns that * has.',
      })
}
