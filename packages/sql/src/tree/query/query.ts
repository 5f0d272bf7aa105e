import type { Expression } from '../expression/expression.ts'
import type { NodeBase } from '../node.ts'
import type { ForUpdate } from './for-update.ts'
import type { OrderAll, OrderItem } from './order-item.ts'
import type { Select } from './select.ts'
import type { SetOperation } from './set-operation.ts'
import type { Values } from './values.ts'
import type { With } from './with.ts'

/** A query with what stands around its body. Source: https://docs.snowflake.com/en/sql-reference/constructs */
export interface Query extends NodeBase {
  readonly kind: 'query'
  readonly with?: With
  readonly body: QueryBody
  readonly orderBy: readonly OrderItem[]
  /** `ORDER BY ALL`; there are no items then. */
  readonly orderByAll?: OrderAll
  /** Rows at most; `FETCH FIRST n ROWS ONLY` gives the same. */
  readonly limit?: Expression
  readonly offset?: Expression
  readonly forUpdate?: ForUpdate
}

/** What a {@link Query} is about. A query in parentheses is one only where its own ORDER BY, LIMIT or WITH needs it. */
export type QueryBody = Select | SetOperation | Values | Query
