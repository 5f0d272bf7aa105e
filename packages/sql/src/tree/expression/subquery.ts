import type { NodeBase } from '../node.ts'
import type { Query } from '../query/query.ts'

/** A query in parentheses as a value. */
export interface Subquery extends NodeBase {
  readonly kind: 'subquery'
  readonly query: Query
}
