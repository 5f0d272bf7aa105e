import type { BoundColumn } from '../bound-query.ts'

/** Whether a column stands for all the columns of something unknown, here or further in. */
export const isOpen = ({ open }: BoundColumn): boolean => open === true

const found = new WeakMap<BoundColumn, Map<string, BoundColumn>>()

/** A column that must be among those that an open one stands for, because a query names it; of one name always the same. */
export function columnThroughOpen(open: BoundColumn, name: string): BoundColumn {
  let columns = found.get(open)
  if (columns === undefined) {
    columns = new Map()
    found.set(open, columns)
  }
  const known = columns.get(name)
  if (known !== undefined) return known
  const column = namedColumn(open, name)
  columns.set(name, column)
  return column
}

function namedColumn(open: BoundColumn, name: string): BoundColumn {
  const columns = rootsOf(open).map(
    (root): BoundColumn =>
      root.origin.kind === 'star'
        ? { name, origin: { kind: 'table', table: root.origin.table, column: name, known: false } }
        : { name, origin: root.origin },
  )
  const [only] = columns
  if (only !== undefined && columns.length === 1) return only
  return {
    name,
    origin: {
      kind: 'expression',
      inputs: columns.map((column) => ({ column, use: 'identity' })),
      queries: [],
    },
  }
}

/** The unknown tables and functions behind an open column; of a set operator with one, also the columns beside it. */
function rootsOf(open: BoundColumn): readonly BoundColumn[] {
  const seen = new Set<BoundColumn>()
  const roots: BoundColumn[] = []
  const waiting = [open]
  for (let column = waiting.pop(); column !== undefined; column = waiting.pop()) {
    if (seen.has(column)) continue
    seen.add(column)
    const { origin } = column
    const inner = origin.kind === 'expression' ? origin.inputs.map((input) => input.column) : []
    if (inner.some(isOpen)) waiting.push(...inner.toReversed())
    else roots.push(column)
  }
  return roots
}
