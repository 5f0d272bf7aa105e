import type { StoredType } from './stored-type.ts'

/** Decimal digits that a 64-bit float always keeps. */
const floatDigits = 15

/**
 * Whether every value of a type has an exact counterpart in a type of another kind that gives the old value back.
 * Source: https://docs.snowflake.com/en/sql-reference/data-type-conversion
 */
export function isConversion(before: StoredType, after: StoredType): boolean {
  switch (after.kind) {
    case 'variant':
      return before.kind !== 'vector' && before.kind !== 'map'
    case 'number':
      return after.scale === undefined ? digits(before) <= floatDigits : fitsDecimal(before, after)
    case 'integer':
      return false
    case 'timestamp':
      if (before.kind === 'date') return after.zone === 'ntz'
      return (
        before.kind === 'timestamp' &&
        before.zone === 'ltz' &&
        after.zone === 'tz' &&
        (after.precision ?? 9) >= (before.precision ?? 9)
      )
    case 'vector':
      return (
        before.kind === 'vector' && before.dimensions === after.dimensions && before.element === 'integer'
      )
    case 'named':
      return after.name === 'DECFLOAT' && digits(before) <= 38
    default:
      return false
  }
}

function digits(type: StoredType): number {
  if (type.kind === 'integer') return type.precision ?? 38
  return type.kind === 'number' && type.scale !== undefined
    ? (type.precision ?? 38)
    : Number.POSITIVE_INFINITY
}

function fitsDecimal(
  before: StoredType,
  { precision = 38, scale = 0 }: { readonly precision?: number; readonly scale?: number },
): boolean {
  return before.kind === 'integer' && (before.precision ?? 38) <= precision - scale
}
