import type { Expression, InQuery, QuantifiedComparison } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { booleanType, derivedColumn, type Emitted, type EmittedQuery, emit } from '../emitted.ts'
import { comparable } from './comparable.ts'

/** `x IN (SELECT …)`, `(a, b) IN (SELECT …)`. */
export function translateInQuery(
  { operand, negated }: InQuery,
  inner: (each: Expression) => Emitted,
  query: EmittedQuery,
): Emitted {
  const [subject, rows] = compared(operand, inner, query)
  return emit(`(${subject} ${negated ? 'NOT ' : ''}IN (${rows}))`, booleanType)
}

/** `x = ANY (SELECT …)`, `x >= ALL (SELECT …)`. */
export function translateQuantified(
  { left, operator, quantifier }: QuantifiedComparison,
  inner: (each: Expression) => Emitted,
  query: EmittedQuery,
): Emitted {
  const [subject, rows] = compared(left, inner, query)
  return emit(`(${subject} ${operator} ${quantifier} (${rows}))`, booleanType)
}

/** A value or row and the rows of a query, both sides brought to one type. */
function compared(
  operand: Expression,
  inner: (each: Expression) => Emitted,
  query: EmittedQuery,
): readonly [subject: string, rows: string] {
  const operands = operand.kind === 'row' ? operand.items : [operand]
  if (operands.length !== query.columns.length)
    throw invalidStatement(
      `A row of ${operands.length} values is compared with rows of ${query.columns.length}`,
    )
  const values = operands.map(inner)
  const found = query.columns.map(({ type }, index) => emit(derivedColumn(index), type))
  const pairs = values.map((value, index) => comparable(value, found[index] ?? value))
  const isSame = pairs.every(([, right], index) => right.sql === found[index]?.sql)
  const left = pairs.map(([each]) => each.sql).join(', ')
  const right = pairs.map(([, each]) => each.sql).join(', ')
  return [
    pairs.length === 1 ? left : `(${left})`,
    isSame ? query.sql : `SELECT ${right} FROM (${query.sql}) AS q`,
  ]
}
