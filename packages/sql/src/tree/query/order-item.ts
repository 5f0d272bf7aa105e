import type { Expression } from '../expression/expression.ts'
import type { NodeBase } from '../node.ts'

/** One key of ORDER BY. */
export interface OrderItem extends NodeBase {
  readonly kind: 'orderItem'
  readonly expression: Expression
  readonly direction: 'ASC' | 'DESC'
  /** Absent: Snowflake takes NULL as the largest value. */
  readonly nulls?: 'FIRST' | 'LAST'
}

/** `ORDER BY ALL`: every column of the list. Source: https://docs.snowflake.com/en/sql-reference/constructs/order-by */
export interface OrderAll extends NodeBase {
  readonly kind: 'orderAll'
  readonly direction: 'ASC' | 'DESC'
  readonly nulls?: 'FIRST' | 'LAST'
}
