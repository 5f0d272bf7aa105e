import type { Expression } from '../expression/expression.ts'
import type { NodeBase } from '../node.ts'

/** `RETURN [value]`, `RETURN TABLE(value)`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/return */
export interface Return extends NodeBase {
  readonly kind: 'return'
  readonly table: boolean
  readonly value?: Expression
}
