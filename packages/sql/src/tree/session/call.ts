import type { FunctionCall } from '../expression/function-call.ts'
import type { Placeholder } from '../expression/parameter.ts'
import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/call */
export interface Call extends NodeBase {
  readonly kind: 'call'
  /** The procedure, or the method of an instance, with its arguments. */
  readonly call: FunctionCall
  /** The variable of a block that takes the result. */
  readonly into?: Identifier | Placeholder
}
