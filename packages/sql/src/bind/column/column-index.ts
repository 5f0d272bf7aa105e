import type { BoundColumn } from '../bound-query.ts'

const indexes = new WeakMap<readonly BoundColumn[], ReadonlyMap<string, readonly BoundColumn[]>>()

/** The columns of a name. Wide tables are asked once for each column of a query, so the names are indexed. */
export function columnsNamed(columns: readonly BoundColumn[], name: string): readonly BoundColumn[] {
  let index = indexes.get(columns)
  if (index === undefined) {
    index = Map.groupBy(
      columns.filter(({ open }) => open !== true),
      (column) => column.name,
    )
    indexes.set(columns, index)
  }
  return index.get(name) ?? none
}

const none: readonly BoundColumn[] = []
