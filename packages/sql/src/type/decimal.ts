import type { LogicalType } from '@mesh/core'
import type { Inferred } from './inferred.ts'

/** The digits of a fixed-point number: those before its point, and those behind it. */
export interface Decimal {
  readonly leading: number
  readonly scale: number
}

/** Digits of a fixed-point number in all. Source: https://docs.snowflake.com/en/sql-reference/data-types-numeric */
const maxPrecision = 38

/** How a fixed-point type is made up; nothing for any other type. */
export function decimalOf(type: Inferred): Decimal | undefined {
  if (type?.kind === 'integer') return { leading: type.precision ?? maxPrecision, scale: 0 }
  if (type?.kind !== 'number' || type.scale === undefined) return undefined
  return { leading: (type.precision ?? maxPrecision) - type.scale, scale: type.scale }
}

/** The type with so many digits, of which the leading ones give way where there are more than 38. */
export function decimalType({ leading, scale }: Decimal): LogicalType {
  const digits = Math.min(scale, maxPrecision)
  const precision = Math.max(1, Math.min(leading + digits, maxPrecision))
  return digits === 0 ? { kind: 'integer', precision } : { kind: 'number', precision, scale: digits }
}

/** A 64-bit floating-point number. */
export const floatType: LogicalType = { kind: 'number' }

/** Whether a type is a floating-point number. */
export const isFloat = (type: Inferred): boolean => type?.kind === 'number' && type.scale === undefined
