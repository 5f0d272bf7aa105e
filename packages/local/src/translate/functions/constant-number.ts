import type { Expression } from '@mesh/sql'

/** The value of a whole number that is written out, with a sign or without. */
export function constantNumber(written: Expression | undefined): number | undefined {
  if (written?.kind === 'numberLiteral' && /^\d+$/.test(written.text)) return Number(written.text)
  if (written?.kind !== 'unary' || written.operator === 'NOT') return undefined
  const value = constantNumber(written.operand)
  return value === undefined ? undefined : written.operator === '-' ? -value : value
}
