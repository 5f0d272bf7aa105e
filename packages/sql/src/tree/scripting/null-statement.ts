import type { NodeBase } from '../node.ts'

/** `NULL`: does nothing. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/null */
export interface NullStatement extends NodeBase {
  readonly kind: 'nullStatement'
}
