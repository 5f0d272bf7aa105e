import { checkCall, type Expression, type FunctionCall } from '@mesh/sql'
import { evaluationFailed, notEvaluable } from '../../errors.ts'
import type { Evaluator, ExpressionScope } from './evaluator.ts'
import type { EvaluatedCall } from './functions/function-rule.ts'
import { scalarFunctions } from './functions/scalar-functions.ts'
import { typeOfCall } from './infer-result.ts'

/** A call of a function that is known; @throws QUALITY.NOT_EVALUABLE for any other. */
export function compileCall(node: FunctionCall, scope: ExpressionScope): Evaluator {
  const where = scope.locate(node.span)
  const [last, ...qualifiers] = node.name.parts.map(({ name }) => name).reverse()
  const name = last ?? ''
  const rule = qualifiers.length === 0 ? scalarFunctions[name] : undefined
  const plain =
    !node.distinct && node.over === undefined && node.withinGroup === undefined && node.of === undefined
  if (rule === undefined || !plain || node.filter !== undefined)
    throw notEvaluable(`The function ${name}`, where)
  const [flaw] = checkCall(node)
  if (flaw !== undefined) throw evaluationFailed(`${flaw.message}.`, where)
  const compiled = node.arguments.map((each): Evaluator | undefined => {
    if (each.kind === 'datePart') return undefined
    if (!isExpression(each)) throw notEvaluable(`${name} with such an argument`, scope.locate(each.span))
    return scope.compile(each)
  })
  const part = node.arguments.find((each) => each.kind === 'datePart')
  const call: EvaluatedCall = {
    name,
    args: compiled.filter((each) => each !== undefined),
    written: node.arguments.filter((each): each is Expression => each.kind !== 'datePart'),
    type: typeOfCall(
      node,
      compiled.map((each) => each?.type),
    ),
    where,
    scope,
    ...(part?.kind === 'datePart' && { part: part.name }),
  }
  return rule(call)
}

const isExpression = (each: FunctionCall['arguments'][number]): each is Expression =>
  !/^(?:namedArgument|lambda|star|starArgument|tableArgument|stageLocation)$/.test(each.kind)
