import type { Expression, InList } from '@mesh/sql'
import { booleanType, type Emitted, emit } from '../emitted.ts'
import { comparable } from './comparable.ts'
import { sameRow } from './compare.ts'

/** `x IN (1, 2)`, `(a, b) IN ((1, 2))`. */
export function translateInList(
  { operand, items, negated }: InList,
  inner: (each: Expression) => Emitted,
): Emitted {
  const not = negated ? 'NOT ' : ''
  if (operand.kind === 'row') {
    const rows = items.flatMap((each) =>
      each.kind === 'row' ? [sameRow(operand.items, each.items, inner)] : [],
    )
    if (rows.length === items.length) return emit(`(${not}(${rows.join(' OR ')}))`, booleanType)
  }
  const value = inner(operand)
  const pairs = items.map((each) => comparable(value, inner(each)))
  const [first] = pairs
  if (pairs.every(([side]) => side.sql === first?.[0].sql))
    return emit(
      `(${first?.[0].sql ?? value.sql} ${not}IN (${pairs.map(([, item]) => item.sql).join(', ')}))`,
      booleanType,
    )
  return emit(
    `(${not}(${pairs.map(([side, item]) => `${side.sql} = ${item.sql}`).join(' OR ')}))`,
    booleanType,
  )
}
