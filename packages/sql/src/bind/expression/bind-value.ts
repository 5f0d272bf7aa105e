import type { Expression } from '../../tree/expression/expression.ts'
import type { BoundColumn } from '../bound-query.ts'
import type { BindContext } from '../context/bind-context.ts'
import type { Scope } from '../scope/scope.ts'
import { bindExpression } from './bind-expression.ts'
import { typeOf } from './type-of.ts'

/** An expression as a column: what it is called, what it is computed from, of what type it is. */
export function bindValue(
  context: BindContext,
  scope: Scope,
  expression: Expression,
  name: string,
): BoundColumn {
  const { inputs, queries } = bindExpression(context, scope, expression)
  const type = typeOf(context, expression)
  return {
    name,
    ...(type !== undefined && { type }),
    origin: { kind: 'expression', inputs, queries, expression },
  }
}
