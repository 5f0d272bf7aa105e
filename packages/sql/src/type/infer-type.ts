import type { LogicalType } from '@mesh/core'
import type { Expression } from '../tree/expression/expression.ts'
import { createInference } from './create-inference.ts'
import { logicalTypeIn } from './inferred.ts'
import type { TypeScope } from './type-scope.ts'

/**
 * The type that Snowflake gives an expression: precision and scale of numbers, lengths of text, zones of timestamps. Nothing
 * where it is not certain: an unknown column, a bare NULL, a type that no logical type stands for. A length is one that no
 * value exceeds; a precision left out is 38.
 *
 * @example
 * inferType(parseExpression('price * 1.2'), { column: () => ({ kind: 'number', precision: 10, scale: 2 }) })
 * // { kind: 'number', precision: 12, scale: 3 }
 */
export const inferType = (expression: Expression, scope: TypeScope = {}): LogicalType | undefined =>
  logicalTypeIn(createInference(scope).infer(expression))
