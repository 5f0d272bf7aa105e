import type { Expression, Like, LikeAny } from '@mesh/sql'
import { compileRegex } from '../../regex/compile-regex.ts'
import { likeMatcher } from '../../regex/like-matcher.ts'
import { asType } from '../as-type.ts'
import { computed } from '../computed.ts'
import type { Evaluator, ExpressionScope } from '../evaluator.ts'
import { remember } from '../remember.ts'
import { strict } from '../strict.ts'
import { join, negate } from './logical.ts'

const text = { kind: 'string' } as const

/** `LIKE`, `ILIKE`, and `RLIKE`, which matches the whole text. */
export const compileLike = (node: Like, scope: ExpressionScope): Evaluator =>
  negate(matches(node, scope.compile(node.operand), node.pattern, scope), node.negated)

/** `LIKE ANY (…)` and `LIKE ALL (…)`. */
export function compileLikeAny(node: LikeAny, scope: ExpressionScope): Evaluator {
  const operand = scope.compile(node.operand)
  const tests = node.patterns.map((pattern) => matches(node, operand, pattern, scope))
  return negate(join(node.quantifier === 'ANY' ? 'OR' : 'AND', tests), node.negated)
}

function matches(
  { operator, escape: character }: Pick<Like, 'operator' | 'escape'>,
  operand: Evaluator,
  pattern: Expression,
  scope: ExpressionScope,
): Evaluator {
  const values = [operand, scope.compile(pattern), ...(character ? [scope.compile(character)] : [])]
  return like(operator, values)
}

/** Whether the first value matches the second, a pattern; the third is the escape character. */
export function like(operator: Like['operator'], values: readonly Evaluator[]): Evaluator {
  const texts = values.map((each) => asType(each, text).at)
  const matcher = remember((pattern: string, character: string) => {
    if (operator !== 'RLIKE')
      return likeMatcher(pattern, { escape: character, anyCase: operator === 'ILIKE' })
    const regex = compileRegex(pattern, { fullMatch: true })
    return (subject: string) => regex.test(subject)
  })
  return computed(
    { kind: 'boolean' },
    values,
    strict(texts, (subject, pattern, character) =>
      matcher(pattern as string, character === false ? '' : (character as string))(subject as string),
    ),
  )
}
