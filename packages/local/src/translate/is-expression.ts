import type { Expression, FunctionCall } from '@mesh/sql'

/** Whether an argument of a call is an expression. */
export const isExpression = (each: FunctionCall['arguments'][number]): each is Expression =>
  each.kind !== 'datePart' && each.kind !== 'star' && each.kind !== 'namedArgument' && each.kind !== 'lambda'
