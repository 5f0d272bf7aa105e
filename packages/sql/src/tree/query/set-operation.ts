import type { NodeBase } from '../node.ts'
import type { QueryBody } from './query.ts'

/** An operator of {@link SetOperation}; MINUS is read as EXCEPT. */
export type SetOperator =
  | 'UNION'
  | 'UNION ALL'
  | 'UNION BY NAME'
  | 'UNION ALL BY NAME'
  | 'EXCEPT'
  | 'INTERSECT'

/**
 * Two or more queries joined from left to right: `operators[i]` stands between `operands[i]` and `operands[i + 1]`.
 * INTERSECT binds tighter than the others: it is a node of its own within them.
 * Source: https://docs.snowflake.com/en/sql-reference/operators-query
 */
export interface SetOperation extends NodeBase {
  readonly kind: 'setOperation'
  readonly operands: readonly QueryBody[]
  readonly operators: readonly SetOperator[]
}
