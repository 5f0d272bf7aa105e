import type { LogicalType } from '@mesh/core'
import type { Expression } from '../../tree/expression/expression.ts'
import { logicalTypeIn } from '../../type/inferred.ts'
import type { BindContext } from '../context/bind-context.ts'

/** The type of an expression whose names are resolved, where it is known. */
export const typeOf = ({ inference }: BindContext, expression: Expression): LogicalType | undefined =>
  logicalTypeIn(inference.infer(expression))
