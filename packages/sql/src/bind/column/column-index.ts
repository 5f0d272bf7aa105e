import type { BoundColumn } from '../bound-query.ts'

/** The columns of one relation by name, and those that stand for columns which are not known. */
export interface ColumnIndex {
  readonly named: ReadonlyMap<string, readonly BoundColumn[]>
  readonly open: readonly BoundColumn[]
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
  const index = { named, open }
  indexes.set(columns, index)
  return index
}
