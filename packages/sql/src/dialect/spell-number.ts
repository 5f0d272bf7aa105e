import { noLiteral } from '../errors.ts'

/** A number as both engines read it back without loss; a bigint keeps every digit. */
export function spellNumber(value: number | bigint, dialect: string): string {
  if (typeof value === 'bigint') return String(value)
  if (!Number.isFinite(value)) throw noLiteral(String(value), dialect)
  const plain = String(value)
  return Number.isSafeInteger(value) || plain.includes('e') || isExactDecimal(plain)
    ? plain
    : value.toExponential()
}

/**
 * A decimal literal becomes a double by one division: digits by a power of ten. That is rounded once, as it should be,
 * while both are doubles themselves; a literal with an exponent is read as a double from its text.
 */
function isExactDecimal(plain: string): boolean {
  const [whole = '', fraction = ''] = plain.replace('-', '').split('.')
  return (whole + fraction).replace(/^0+/, '').length <= 15
}
