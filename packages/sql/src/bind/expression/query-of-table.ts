import type { Query } from '../../tree/query/query.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'

/** A table as the query of all that it has: `SELECT * FROM table`. */
export const queryOfTable = (table: TableReference): Query => {
  const { span } = table
  return {
    kind: 'query',
    span,
    body: {
      kind: 'select',
      span,
      distinct: false,
      items: [{ kind: 'star', span, exclude: [], replace: [], rename: [] }],
      from: [table],
      windows: [],
    },
    orderBy: [],
  }
}
