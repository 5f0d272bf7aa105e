import type { NodeBase } from '../node.ts'
import type { Statement } from '../statement.ts'

/**
 * A statement in parentheses whose result a RESULTSET or a variable takes, or that runs in the background after ASYNC.
 * Source: https://docs.snowflake.com/en/developer-guide/snowflake-scripting/asynchronous-child-jobs
 */
export interface Job extends NodeBase {
  readonly kind: 'job'
  readonly async: boolean
  readonly statement: Statement
}
