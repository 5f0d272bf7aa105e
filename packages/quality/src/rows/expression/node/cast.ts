import type { LogicalType } from '@mesh/core'
import { type Cast, inferType, type TypedLiteral } from '@mesh/sql'
import { evaluationFailed, notEvaluable } from '../../../errors.ts'
import { convert } from '../../cast/convert.ts'
import { typeText } from '../../cell/type-text.ts'
import { computed } from '../computed.ts'
import type { Evaluator, ExpressionScope } from '../evaluator.ts'
import { fixed } from '../fixed.ts'

/** `CAST`, `::` and `TRY_CAST`. */
export function compileCast(node: Cast, scope: ExpressionScope): Evaluator {
  const where = scope.locate(node.span)
  const type = inferType(node)
  if (type === undefined || node.fields !== undefined)
    throw notEvaluable(`A cast to ${node.type.name}`, where)
  return castTo(scope.compile(node.operand), type, node.try, where)
}

/** `DATE '2024-02-29'`. */
export function compileTypedLiteral(node: TypedLiteral, scope: ExpressionScope): Evaluator {
  const where = scope.locate(node.span)
  const type = inferType(node)
  if (type === undefined) throw notEvaluable(`A constant of type ${node.type.name}`, where)
  return castTo(fixed({ kind: 'string' }, node.value), type, false, where)
}

/** A value as another type; with `tries`, NULL where it does not fit. */
export function castTo(
  value: Evaluator,
  type: LogicalType,
  tries: boolean,
  where: ReturnType<ExpressionScope['locate']>,
): Evaluator {
  const converted = convert(value.type, type)
  if (converted === undefined) throw notEvaluable(`${typeText(value.type)} as ${typeText(type)}`, where)
  return computed(type, [value], (row) => {
    const cell = value.at(row)
    if (cell === null) return null
    const found = converted(cell)
    if (found !== undefined) return found
    if (tries) return null
    throw evaluationFailed(`A value of type ${value.type.kind} is not a ${typeText(type)}.`, where)
  })
}
