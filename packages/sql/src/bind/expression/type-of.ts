import type { LogicalType } from '@mesh/core'
import type { Expression } from '../../tree/expression/expression.ts'
import { inferType } from '../../type/infer-type.ts'
import type { BindContext } from '../context/bind-context.ts'

/** The type of an expression whose names are resolved, where it is known. */
export function typeOf(context: BindContext, expression: Expression): LogicalType | undefined {
  return expression.kind === 'columnReference'
    ? (context.references.get(expression)?.type ?? inferType(expression, context.types))
    : inferType(expression, context.types)
}
