import type { Expression, InQuery } from '@mesh/sql'
import { invalidStatement } from '../../errors.ts'
import { booleanType, derivedColumn, type Emitted, type EmittedQuery, emit } from '../emitted.ts'
import { comparable } from './comparable.ts'

/** `x IN (SELECT …)`, `(a, b) IN (SELECT …)`; both sides are brought to one type. */
export function translateInQuery(
  { operand, negated }: InQuery,
  inner: (each: Expression) => Emitted,
  query: EmittedQuery,
): Emitted {
  const operands = operand.kind === 'row' ? operand.items : [operand]
  if (operands.length !== query.columns.length)
    throw invalidStatement(
      `Number of values on the left of IN (${operands.length}) is not that of the columns of the query (${query.columns.length})`,
    )
  const values = operands.map(inner)
  const found = query.columns.map(({ type }, index) => emit(derivedColumn(index), type))
  const pairs = values.map((value, index) => comparable(value, found[index] ?? value))
  const isSame = pairs.every(([, right], index) => right.sql === found[index]?.sql)
  const left = pairs.map(([each]) => each.sql).join(', ')
  const rows = isSame
    ? query.sql
    : `SELECT ${pairs.map(([, each]) => each.sql).join(', ')} FROM (${query.sql}) AS q`
  const subject = pairs.length === 1 ? left : `(${left})`
  return emit(`(${subject} ${negated ? 'NOT ' : ''}IN (${rows}))`, booleanType)
}
