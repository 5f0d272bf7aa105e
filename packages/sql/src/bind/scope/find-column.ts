import type { Identifier } from '../../tree/name/identifier.ts'
import type { BoundColumn, BoundRelation } from '../bound-query.ts'
import { indexColumns } from '../column/column-index.ts'
import { columnThroughOpen } from '../column/open-column.ts'
import { answersTo } from './answers-to.ts'
import type { Scope } from './scope.ts'

/** The columns that a bare name can mean in one scope: those of FROM, else an alias, else what unknown tables may have. */
export function findBare(scope: Scope, name: string): readonly BoundColumn[] {
  const matches = columnsNamed(scope.relations, name)
  if (matches.length > 0) return scope.merged.size === 0 ? matches : withMerged(scope, matches)
  const alias = scope.alias(name)
  if (alias !== undefined) return [alias]
  const pseudo = scope.relations.flatMap((each) => pseudoColumns(each, name))
  if (pseudo.length > 0) return pseudo
  return scope.join ? none : withMerged(scope, columnsThrough(scope.relations, name))
}

/** The columns that a name with parts before it can mean in one scope. */
export function findQualified(
  { relations }: Scope,
  qualifier: readonly Identifier[],
  name: string,
): readonly BoundColumn[] {
  const meant = relations.filter((relation) => answersTo(relation, qualifier))
  if (meant.length === 0) return none
  const matches = columnsNamed(meant, name)
  if (matches.length > 0) return matches
  const pseudo = meant.flatMap((each) => pseudoColumns(each, name))
  return pseudo.length > 0 ? pseudo : columnsThrough(meant, name)
}

const none: readonly BoundColumn[] = []

function columnsNamed(relations: readonly BoundRelation[], name: string): readonly BoundColumn[] {
  let found = none
  for (const { columns } of relations) {
    const own = indexColumns(columns).named.get(name)
    if (own !== undefined) found = found.length === 0 ? own : [...found, ...own]
  }
  return found
}

/** Files have no columns by name but their pseudo-columns: `$1` is the only way to the others. */
const columnsThrough = (relations: readonly BoundRelation[], name: string): readonly BoundColumn[] =>
  relations.flatMap(({ columns, source }) => {
    const { open } = indexColumns(columns)
    return open === undefined || source.kind === 'stage' ? [] : [columnThroughOpen(open, name)]
  })

const pseudoColumns = ({ pseudo }: BoundRelation, name: string): readonly BoundColumn[] =>
  pseudo === undefined ? none : (indexColumns(pseudo).named.get(name) ?? none)

function withMerged({ merged }: Scope, columns: readonly BoundColumn[]): readonly BoundColumn[] {
  const found = new Set<BoundColumn>()
  for (const column of columns) found.add(mergedColumn(merged, column))
  return [...found]
}

/** What a column became in the joins that it went through. */
export function mergedColumn(
  merged: ReadonlyMap<BoundColumn, BoundColumn>,
  column: BoundColumn,
): BoundColumn {
  let at = column
  for (let next = merged.get(at); next !== undefined; next = merged.get(at)) at = next
  return at
}
