import type { Logical } from '@mesh/sql'
import { asType } from '../as-type.ts'
import { computed } from '../computed.ts'
import type { Evaluator, ExpressionScope, ValueAt } from '../evaluator.ts'

const boolean = { kind: 'boolean' } as const

/** AND and OR of three values: what decides is told even beside NULL. */
export function compileLogical({ operator, operands }: Logical, scope: ExpressionScope): Evaluator {
  return join(
    operator,
    operands.map((each) => scope.compile(each)),
  )
}

/** Conditions joined by AND or OR. */
export function join(operator: 'AND' | 'OR', operands: readonly Evaluator[]): Evaluator {
  const conditions = operands.map((each) => asType(each, boolean).at)
  const decides = operator === 'OR'
  const at: ValueAt = (row) => {
    let unknown = false
    for (const condition of conditions) {
      const value = condition(row)
      if (value === decides) return decides
      if (value === null) unknown = true
    }
    return unknown ? null : !decides
  }
  return computed(boolean, operands, at)
}

/** A condition turned around; NULL stays. */
export function negate(value: Evaluator, negated = true): Evaluator {
  if (!negated) return value
  const condition = asType(value, boolean).at
  return computed(boolean, [value], (row) => {
    const found = condition(row)
    return found === null ? null : found === false
  })
}
