import type { BoundColumn, BoundRelation } from '../bound-query.ts'

/** The columns of a relation that stand for columns which are not known. */
export const starsOf = ({ columns }: BoundRelation): readonly BoundColumn[] => columns.filter(isStar)

/** Whether a column stands for all the columns of something unknown, here or further in. */
export const isStar = ({ open }: BoundColumn): boolean => open === true

/** A column that must be among those that a star stands for, because a query names it. */
export function columnThroughStar(star: BoundColumn, name: string): BoundColumn {
  const found = rootsOf(star).map(
    (root): BoundColumn =>
      root.origin.kind === 'star'
        ? { name, origin: { kind: 'table', table: root.origin.table, column: name, known: false } }
        : { name, origin: root.origin },
  )
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  return {
    name,
    origin: { kind: 'expression', inputs: found.map((column) => ({ column, use: 'identity' })), queries: [] },
  }
}

/** The unknown tables and functions behind a star; of a set operator with one star, also the columns beside it. */
function rootsOf(star: BoundColumn): readonly BoundColumn[] {
  const seen = new Set<BoundColumn>()
  const roots: BoundColumn[] = []
  const waiting = [star]
  for (let column = waiting.pop(); column !== undefined; column = waiting.pop()) {
    if (seen.has(column)) continue
    seen.add(column)
    const { origin } = column
    const inner = origin.kind === 'expression' ? origin.inputs.map((input) => input.column) : []
    if (inner.some(isStar)) waiting.push(...inner.toReversed())
    else roots.push(column)
  }
  return roots
}
