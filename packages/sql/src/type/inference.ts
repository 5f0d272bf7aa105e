import type { Argument } from '../tree/expression/function-call.ts'
import type { Inferred } from './inferred.ts'
import type { TypeScope } from './type-scope.ts'

/** One walk over an expression. It carries the rule that calls itself, so that rules need not import each other. */
export interface Inference {
  readonly scope: TypeScope
  /** The type of a part of the expression. */
  infer(node: Argument): Inferred
  /** The same walk inside a lambda, whose parameters hide columns of their names. */
  within(parameters: ReadonlyMap<string, Inferred>): Inference
}
