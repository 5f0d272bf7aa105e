import type { Expression } from '../expression/expression.ts'
import type { NodeBase } from '../node.ts'

/** `START WITH … CONNECT BY …`. Source: https://docs.snowflake.com/en/sql-reference/constructs/connect-by */
export interface ConnectBy extends NodeBase {
  readonly kind: 'connectBy'
  readonly startWith?: Expression
  readonly conditions: readonly Expression[]
}
