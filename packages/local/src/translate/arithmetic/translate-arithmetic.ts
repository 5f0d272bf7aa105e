import type { Arithmetic, Expression } from '@mesh/sql'
import { type Emitted, emit } from '../emitted.ts'
import { combine } from './combine.ts'
import { moveByInterval } from './move-by-interval.ts'

/** A chain of operators of one rank, from left to right. */
export function translateArithmetic(
  { operands, operators }: Arithmetic,
  inner: (each: Expression) => Emitted,
  narrow: boolean,
): Emitted {
  const [first, ...rest] = operands
  if (first === undefined) return emit('NULL')
  const [second] = rest
  // `INTERVAL '1 day' + d` is `d + INTERVAL '1 day'`.
  if (first.kind === 'intervalLiteral' && second !== undefined && operators[0] === '+')
    return translateArithmetic(
      {
        kind: 'arithmetic',
        operands: [second, first, ...rest.slice(1)],
        operators,
        span: first.span,
      } as Arithmetic,
      inner,
      narrow,
    )
  return rest.reduce((left, each, index) => {
    const operator = operators[index] ?? '+'
    if (each.kind === 'intervalLiteral' && (operator === '+' || operator === '-'))
      return moveByInterval(left, operator, each)
    return combine(left, operator, inner(each), narrow)
  }, inner(first))
}
