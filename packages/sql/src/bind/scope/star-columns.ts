import type { Star } from '../../tree/query/star.ts'
import type { BoundColumn } from '../bound-query.ts'
import { isStar } from '../column/open-column.ts'
import { type BindContext, report } from '../context/bind-context.ts'
import { answersTo } from './resolve-column.ts'
import type { Scope } from './scope.ts'

/** The columns that a star stands for, without those that ILIKE and EXCLUDE take away. */
export function starColumns(context: BindContext, scope: Scope, star: Star): readonly BoundColumn[] {
  const all = star.table === undefined ? everyColumn(scope) : columnsOf(context, scope, star)
  if (!all.some(isStar)) checkNames(context, star, new Set(all.map((column) => column.name)))
  const excluded = new Set(star.exclude.map((each) => each.name))
  const like = star.ilike === undefined ? undefined : likePattern(star.ilike)
  return all.filter(
    (column) =>
      !excluded.has(column.name) && (like === undefined || isStar(column) || like.test(column.name)),
  )
}

/** All columns of FROM; those of USING come once, and first. */
function everyColumn({ relations, merged }: Scope): readonly BoundColumn[] {
  const hidden = new Set([...merged.values()].flatMap(({ members }) => [...members]))
  return [
    ...[...merged.values()].map(({ column }) => column),
    ...relations.flatMap(({ columns }) => columns.filter((column) => !hidden.has(column))),
  ]
}

function columnsOf(context: BindContext, scope: Scope, { table, span }: Star): readonly BoundColumn[] {
  const qualifier = (table?.parts ?? []).map((part) => part.name)
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const relation = at.relations.find((each) => answersTo(each, qualifier))
    if (relation !== undefined) return relation.columns
  }
  report(
    context,
    span,
    'SQL.UNKNOWN_TABLE',
    `${qualifier.join('.')}.* names nothing in FROM`,
    'Use the alias of a table in FROM.',
  )
  return []
}

function checkNames(
  context: BindContext,
  { exclude, rename, replace }: Star,
  names: ReadonlySet<string>,
): void {
  const used = [...exclude, ...rename.map((each) => each.from), ...replace.map((each) => each.name)]
  for (const { name, span } of used)
    if (!names.has(name))
      report(
        context,
        span,
        'SQL.UNKNOWN_COLUMN',
        `${name} is not one of the columns of *`,
        'EXCLUDE, REPLACE and RENAME take the names of columns that * has.',
      )
}

const likePattern = (pattern: string): RegExp =>
  new RegExp(
    `^${[...pattern].map((each) => (each === '%' ? '.*' : each === '_' ? '.' : each.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'))).join('')}$`,
    'isu',
  )
