import type { BoundColumn, BoundRelation, StarOrigin } from './bound-query.ts'

/** The columns of a relation that stand for columns which the catalog does not know. */
export const starsOf = ({ columns }: BoundRelation): readonly BoundColumn[] => columns.filter(isStar)

/** Whether a column stands for all the columns of an unknown table, here or further in. */
export const isStar = (column: BoundColumn): boolean =>
  column.name === '*' && starOrigin(column) !== undefined

/** A column that must be among those that a star stands for, because a query names it. */
export function columnThroughStar(star: BoundColumn, name: string): BoundColumn {
  const origin = starOrigin(star)
  return {
    name,
    origin:
      origin === undefined
        ? { kind: 'expression', inputs: [], queries: [] }
        : { kind: 'table', table: origin.table, column: name, known: false },
  }
}

function starOrigin(star: BoundColumn): StarOrigin | undefined {
  const seen = new Set<BoundColumn>()
  let at: BoundColumn | undefined = star
  while (at !== undefined && !seen.has(at)) {
    if (at.origin.kind === 'star') return at.origin
    seen.add(at)
    at =
      at.origin.kind === 'expression' && at.origin.inputs.length === 1
        ? at.origin.inputs[0]?.column
        : undefined
  }
  return undefined
}
