import { noLiteral } from '../errors.ts'

/** A number as both engines read it back without loss; a bigint keeps every digit. */
export function spellNumber(value: number | bigint, dialect: string): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw noLiteral(String(value), dialect)
  return String(value)
}
