import type { FunctionCall } from '../expression/function-call.ts'
import type { NodeBase } from '../node.ts'

/**
 * A call for its effect, such as `SYSTEM$LOG('info', 'message')`.
 * Source: https://docs.snowflake.com/en/developer-guide/logging-tracing/logging-snowflake-scripting
 */
export interface FunctionStatement extends NodeBase {
  readonly kind: 'functionStatement'
  readonly call: FunctionCall
}
