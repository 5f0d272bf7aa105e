import type { Argument, FunctionCall } from '../tree/expression/function-call.ts'
import type { Inference } from './inference.ts'
import type { Inferred } from './inferred.ts'

/** A call of a built-in function, as the rule of its result sees it. */
export interface ResultCall {
  readonly call: FunctionCall
  /** What is passed, without the names of named arguments. */
  readonly arguments: readonly Argument[]
  readonly inference: Inference
  /** The type of an argument, counting from 0; unknown where there is none. */
  type(index: number): Inferred
}

/** What tells the type of a call. */
export type ResultRule = (call: ResultCall) => Inferred
