import type { Comparison, Expression } from '@mesh/sql'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { booleanType, type Emitted, emit } from '../emitted.ts'
import { comparable } from './comparable.ts'

/** A comparison of two values, or of two rows part by part. */
export function compare(
  { left, operator, right }: Comparison,
  inner: (each: Expression) => Emitted,
): Emitted {
  if (left.kind === 'row' && right.kind === 'row') {
    if (operator !== '=' && operator !== '<>') throw unsupportedFeature(`${operator} of rows`)
    const same = sameRow(left.items, right.items, inner)
    return emit(operator === '=' ? same : `(NOT ${same})`, booleanType)
  }
  const [one, other] = comparable(inner(left), inner(right))
  return emit(`(${one.sql} ${operator} ${other.sql})`, booleanType)
}

/** Whether all parts of two rows are equal: NULL where that depends on a NULL. */
export function sameRow(
  left: readonly Expression[],
  right: readonly Expression[],
  inner: (each: Expression) => Emitted,
): string {
  if (left.length !== right.length) throw unsupportedFeature('rows of different lengths')
  const parts = left.map((each, index) => {
    const [one, other] = comparable(inner(each), inner(right[index] ?? each))
    return `${one.sql} = ${other.sql}`
  })
  return `(${parts.join(' AND ')})`
}
