import type { RuleValue } from '../../rule/rule-value.ts'
import { parseDecimal } from '../decimal/parse-decimal.ts'
import type { Cell } from './cell.ts'
import type { ValueType } from './value-type.ts'

/** A value with its type. */
export interface TypedCell {
  readonly type: ValueType
  readonly cell: Cell
}

/** A value of a rule as the literal that it is in SQL: a number without an exponent is a decimal. */
export function literalCell(value: RuleValue): TypedCell {
  switch (typeof value) {
    case 'boolean':
      return { type: { kind: 'boolean' }, cell: value }
    case 'string':
      return { type: { kind: 'string' }, cell: value }
    case 'bigint':
      return { type: { kind: 'integer', precision: 38 }, cell: value }
    default:
      return numberCell(String(value))
  }
}

/** A number as it is written: exact while 38 digits hold it. */
export function numberCell(text: string): TypedCell {
  const decimal = parseDecimal(text)
  if (decimal === undefined) return { type: { kind: 'number' }, cell: Number(text) }
  let { units, scale } = decimal
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n
    scale -= 1
  }
  const digits = Math.max(String(units < 0n ? -units : units).length, scale + 1)
  if (digits > 38) return { type: { kind: 'number' }, cell: Number(text) }
  return scale === 0
    ? { type: { kind: 'integer', precision: digits }, cell: units }
    : { type: { kind: 'number', precision: digits, scale }, cell: units }
}
