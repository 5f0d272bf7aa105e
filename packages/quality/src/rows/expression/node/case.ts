import type { Case } from '@mesh/sql'
import { notEvaluable } from '../../../errors.ts'
import type { ValueType } from '../../cell/value-type.ts'
import { asType } from '../as-type.ts'
import type { Evaluator, ExpressionScope } from '../evaluator.ts'
import { commonTypeOf } from '../infer-result.ts'
import { compare } from './comparison.ts'

/** `CASE … END`: only the branch that is taken is evaluated. */
export function compileCase({ operand, branches, otherwise, span }: Case, scope: ExpressionScope): Evaluator {
  const subject = operand && scope.compile(operand)
  const conditions = branches.map(({ when }) => {
    const condition = scope.compile(when)
    return subject === undefined ? condition : compare('=', subject, condition)
  })
  const results = branches.map(({ then }) => scope.compile(then))
  const last = otherwise && scope.compile(otherwise)
  return choose(conditions, results, last, () =>
    notEvaluable('CASE of types that have none in common', scope.locate(span)),
  )
}

/** The value whose condition is the first that is true. */
export function choose(
  conditions: readonly Evaluator[],
  values: readonly Evaluator[],
  otherwise: Evaluator | undefined,
  noType: () => Error,
): Evaluator {
  const all = otherwise === undefined ? values : [...values, otherwise]
  const type = commonTypeOf(all.map((each) => each.type))
  if (type === undefined) throw noType()
  const tests = conditions.map((each) => asType(each, { kind: 'boolean' }).at)
  const results = all.map((each) => asCommon(each, type).at)
  return {
    type,
    at: (row) => {
      for (let index = 0; index < tests.length; index += 1)
        if (tests[index]?.(row) === true) return results[index]?.(row) ?? null
      return results[tests.length]?.(row) ?? null
    },
  }
}

/** A value as the type that it has in common with others. */
export const asCommon = (value: Evaluator, type: ValueType): Evaluator =>
  type.kind === 'null' || value.type.kind === 'null' ? value : asType(value, type)
