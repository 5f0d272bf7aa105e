import type { Expression } from '../expression/expression.ts'
import type { NodeBase } from '../node.ts'

/** `FOR UPDATE [NOWAIT | WAIT seconds]`. Source: https://docs.snowflake.com/en/sql-reference/constructs/for-update */
export interface ForUpdate extends NodeBase {
  readonly kind: 'forUpdate'
  readonly noWait: boolean
  /** Seconds. */
  readonly wait?: Expression
}
