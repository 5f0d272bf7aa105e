import type { FunctionCall } from '../tree/expression/function-call.ts'
import type { Inference } from './inference.ts'
import type { Inferred } from './inferred.ts'

/** The type of a call: by the table of functions for one that is built in, by the scope for any other. */
export function callType(inference: Inference, call: FunctionCall): Inferred {
  return inference.scope.call?.(call)
}
