import type { LogicalType } from '@mesh/core'
import type { Arithmetic, ArithmeticOperator } from '@mesh/sql'
import { evaluationFailed, notEvaluable } from '../../../errors.ts'
import { textAsNumber } from '../../cast/meeting-type.ts'
import type { ValueType } from '../../cell/value-type.ts'
import { isFloat, scaleOf } from '../../decimal/decimal-type.ts'
import { divideRounded } from '../../decimal/divide-rounded.ts'
import { powerOfTen } from '../../decimal/power-of-ten.ts'
import { rescale } from '../../decimal/rescale.ts'
import { asType } from '../as-type.ts'
import { computed } from '../computed.ts'
import type { Evaluator, ExpressionScope } from '../evaluator.ts'
import { fixed } from '../fixed.ts'
import { typeOfTwo } from '../infer-result.ts'
import { strict } from '../strict.ts'
import { concatenate } from './concatenation.ts'
import { moveByInterval } from './interval.ts'

/** A chain of operators, from left to right. */
export function compileArithmetic(node: Arithmetic, scope: ExpressionScope): Evaluator {
  const where = scope.locate(node.span)
  let [left, ...rest] = node.operands.map((each) =>
    each.kind === 'intervalLiteral' ? each : scope.compile(each),
  )
  rest.forEach((right, index) => {
    const operator = node.operators[index] ?? '+'
    left = join(operator, left, right)
  })
  if (left === undefined || 'kind' in left) throw notEvaluable('An interval by itself', where)
  return left

  function join(operator: ArithmeticOperator, one: typeof left, other: typeof left): Evaluator {
    if (one === undefined || other === undefined || 'kind' in one)
      throw notEvaluable('An interval before the value that it moves', where)
    if ('kind' in other) return moveByInterval(operator, one, other, where)
    return operator === '||' ? concatenate([one, other]) : calculate(operator, one, other, where)
  }
}

/**
 * Two values joined by an operator.
 *
 * @throws QUALITY.NOT_EVALUABLE when the operator does not join their types.
 */
export function calculate(
  operator: ArithmeticOperator,
  left: Evaluator,
  right: Evaluator,
  where: ReturnType<ExpressionScope['locate']>,
): Evaluator {
  const type = typeOfTwo(operator, left.type, right.type)
  if (type === undefined) throw notEvaluable(`${left.type.kind} ${operator} ${right.type.kind}`, where)
  if (type.kind === 'null') return fixed(type, null)
  if (left.type.kind === 'date' || right.type.kind === 'date') return withDays(operator, left, right, type)
  if (isFloat(type)) return withFloats(operator, asType(left, floatType), asType(right, floatType), where)
  if (scaleOf(type) === undefined)
    throw notEvaluable(`${left.type.kind} ${operator} ${right.type.kind}`, where)
  return withDecimals(operator, numeric(left), numeric(right), type, where)
}

const floatType: LogicalType = { kind: 'number' }

const numeric = (value: Evaluator): Evaluator =>
  scaleOf(value.type) === undefined ? asType(value, textAsNumber) : value

function withDays(
  operator: ArithmeticOperator,
  left: Evaluator,
  right: Evaluator,
  type: ValueType,
): Evaluator {
  if (left.type.kind === 'date' && right.type.kind === 'date')
    return computed(
      type,
      [left, right],
      strict([left.at, right.at], (one, other) => BigInt((one as number) - (other as number))),
    )
  const [days, count] = left.type.kind === 'date' ? [left, right] : [right, left]
  const whole = asType(count, { kind: 'integer', precision: 38 })
  const sign = operator === '-' ? -1 : 1
  return computed(
    type,
    [left, right],
    strict([days.at, whole.at], (day, by) => (day as number) + sign * Number(by)),
  )
}

function withFloats(
  operator: ArithmeticOperator,
  left: Evaluator,
  right: Evaluator,
  where: ReturnType<ExpressionScope['locate']>,
): Evaluator {
  const value = (one: number, other: number): number => {
    switch (operator) {
      case '+':
        return one + other
      case '-':
        return one - other
      case '*':
        return one * other
      default:
        if (other === 0) throw evaluationFailed('It divides by zero.', where)
        return operator === '/' ? one / other : one % other
    }
  }
  return computed(
    floatType,
    [left, right],
    strict([left.at, right.at], (one, other) => value(one as number, other as number)),
  )
}

function withDecimals(
  operator: ArithmeticOperator,
  left: Evaluator,
  right: Evaluator,
  type: ValueType,
  where: ReturnType<ExpressionScope['locate']>,
): Evaluator {
  const [leftScale, rightScale, scale] = [left.type, right.type, type].map((each) => scaleOf(each) ?? 0) as [
    number,
    number,
    number,
  ]
  const common = Math.max(leftScale, rightScale)
  const [liftLeft, liftRight] = [powerOfTen(common - leftScale), powerOfTen(common - rightScale)]
  // The quotient is counted in units of the result's scale at once, so that it is rounded once.
  const lift = powerOfTen(Math.max(scale + rightScale - leftScale, 0))
  const value = (one: bigint, other: bigint): bigint => {
    switch (operator) {
      case '+':
        return rescale(one * liftLeft + other * liftRight, common, scale)
      case '-':
        return rescale(one * liftLeft - other * liftRight, common, scale)
      case '*':
        return rescale(one * other, leftScale + rightScale, scale)
      default:
        if (other === 0n) throw evaluationFailed('It divides by zero.', where)
        return operator === '/'
          ? divideRounded(one * lift, other)
          : rescale((one * liftLeft) % (other * liftRight), common, scale)
    }
  }
  const limit = powerOfTen(38)
  return computed(
    type,
    [left, right],
    strict([left.at, right.at], (one, other) => {
      const units = value(one as bigint, other as bigint)
      if (units >= limit || units <= -limit)
        throw evaluationFailed('A number has more than 38 digits.', where)
      return units
    }),
  )
}
