import type { Query } from '../tree/query/query.ts'
import type { SqlNode } from '../tree/sql-node.ts'

/** The query that a CREATE keeps or fills a table with, and whether the CREATE names its columns. */
export function storedQuery(node: SqlNode): { readonly query: Query; readonly named: boolean } | undefined {
  switch (node.kind) {
    case 'createView':
    case 'createMaterializedView':
    case 'createTable':
    case 'createDynamicTable':
      return node.query === undefined ? undefined : { query: node.query, named: node.columns.length > 0 }
    default:
      return undefined
  }
}

/** The kinds of nodes for which {@link storedQuery} may know a query. */
export const storingKinds = [
  'createView',
  'createMaterializedView',
  'createTable',
  'createDynamicTable',
] as const
