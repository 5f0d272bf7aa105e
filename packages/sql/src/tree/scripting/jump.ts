import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'

/** `BREAK [label]`; EXIT gives the same. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/break */
export interface Break extends NodeBase {
  readonly kind: 'break'
  readonly label?: Identifier
}

/** `CONTINUE [label]`; ITERATE gives the same. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/continue */
export interface Continue extends NodeBase {
  readonly kind: 'continue'
  readonly label?: Identifier
}
