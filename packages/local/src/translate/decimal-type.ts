import type { LogicalType } from '@mesh/core'
import { isExact, scaleOf } from './emitted.ts'

/** Digits of a fixed-point number in all. Source: https://docs.snowflake.com/en/sql-reference/data-types-numeric */
const maxPrecision = 38

/** Digits of an exact type in all. */
export const precisionOf = (type: LogicalType | null): number =>
  (type?.kind === 'integer' || type?.kind === 'number' ? type.precision : undefined) ?? maxPrecision

/** The fixed-point type with so many digits before and behind the point; never more than 38 in all. */
export function decimalType(leading: number, scale: number): LogicalType {
  const digits = Math.min(scale, maxPrecision - 1)
  const precision = Math.max(1, Math.min(leading + digits, maxPrecision))
  return digits === 0 ? { kind: 'integer', precision } : { kind: 'number', precision, scale: digits }
}

/** The type that holds the values of both exact types; undefined where one is not exact. */
export function commonDecimal(left: LogicalType | null, right: LogicalType | null): LogicalType | undefined {
  if (!isExact(left) || !isExact(right)) return undefined
  const leading = (type: LogicalType | null) => precisionOf(type) - scaleOf(type)
  return decimalType(Math.max(leading(left), leading(right)), Math.max(scaleOf(left), scaleOf(right)))
}
