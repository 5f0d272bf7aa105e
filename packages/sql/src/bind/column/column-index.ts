import type { BoundColumn } from '../bound-query.ts'

/** The columns of one relation by name, and the one that stands for all those which are not known. */
export interface ColumnIndex {
  readonly named: ReadonlyMap<string, readonly BoundColumn[]>
  /** Of several it is one that may be any of them. */
  readonly open: BoundColumn | undefined
}

const indexes = new WeakMap<readonly BoundColumn[], ColumnIndex>()

/** The index of a list of columns. Wide tables are asked once for each column of a query, so each list is indexed once. */
export function indexColumns(columns: readonly BoundColumn[]): ColumnIndex {
  const known = indexes.get(columns)
  if (known !== undefined) return known
  const named = new Map<string, BoundColumn[]>()
  const open: BoundColumn[] = []
  for (const column of columns) {
    if (column.open === true) open.push(column)
    else {
      const same = named.get(column.name)
      if (same === undefined) named.set(column.name, [column])
      else same.push(column)
    }
  }
  const index = { named, open: open.length > 1 ? anyOf(open) : open[0] }
  indexes.set(columns, index)
  return index
}

const anyOf = (columns: readonly BoundColumn[]): BoundColumn => ({
  name: '*',
  open: true,
  origin: {
    kind: 'expression',
    inputs: columns.map((column) => ({ column, use: 'identity' })),
    queries: [],
  },
})
