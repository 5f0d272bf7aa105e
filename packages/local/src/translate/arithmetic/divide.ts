import { decimalType, precisionOf } from '../decimal-type.ts'
import { type Emitted, emit, floatType, isExact, scaleOf } from '../emitted.ts'
import { once } from '../once.ts'

/** What a division by zero gives: a failure unless said otherwise. */
export type ZeroDivision = 'error' | 'zero' | 'zeroForNull'

/**
 * Division. Exact numbers give a decimal with `scale` digits behind the point, by default those of the operator, rounded half away from zero, computed in whole numbers: no digit is lost.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/operators-arithmetic#division
 */
export function divide(
  left: Emitted,
  right: Emitted,
  byZero: ZeroDivision = 'error',
  scale = quotientScale(scaleOf(left.type)),
): Emitted {
  if (!isExact(left.type) || !isExact(right.type)) {
    const quotient = once([left.sql, right.sql], (a, b) => guarded(`CAST(${a} AS DOUBLE) / ${b}`, b, byZero))
    return emit(quotient, floatType)
  }
  const shift = scale - scaleOf(left.type) + scaleOf(right.type)
  const isSmall = precisionOf(left.type) + shift <= 17 && precisionOf(right.type) <= 17
  const whole = isSmall ? 'BIGINT' : 'HUGEINT'
  const type = decimalType(precisionOf(left.type) - scaleOf(left.type) + scaleOf(right.type), scale)
  const dividend = `${unscaled(left, whole)} * CAST(1${'0'.repeat(shift)} AS ${whole})`
  const quotient = once([dividend, unscaled(right, whole)], (a, b) =>
    guarded(`(2 * ${a} + CASE WHEN ${a} < 0 THEN -abs(${b}) ELSE abs(${b}) END) // (2 * ${b})`, b, byZero),
  )
  return emit(
    `CAST(${rescaled(quotient, scale, isSmall)} AS DECIMAL(${precisionOf(type)},${scaleOf(type)}))`,
    type,
  )
}

/** Digits behind the point of a quotient, by those of the dividend. */
const quotientScale = (scale: number): number => Math.max(scale, Math.min(scale + 6, 12))

function guarded(quotient: string, divisor: string | undefined, byZero: ZeroDivision): string {
  if (byZero === 'error')
    return `CASE WHEN ${divisor} = 0 THEN error('SNOWFLAKE:100051:22012:Division by zero') ELSE ${quotient} END`
  const isZero = byZero === 'zero' ? `${divisor} = 0` : `coalesce(${divisor}, 0) = 0`
  return `CASE WHEN ${isZero} THEN 0 ELSE ${quotient} END`
}

/** An exact number in units of its last digit. */
function unscaled({ sql, type }: Emitted, whole: string): string {
  const scale = scaleOf(type)
  if (scale === 0) return `CAST(${sql} AS ${whole})`
  // DuckDB multiplies in 64 bits what it takes to have 18 digits, several times as fast.
  const digits = precisionOf(type) + scale > 18 ? Math.max(precisionOf(type), 19) : precisionOf(type)
  const value = `CAST(${sql} AS DECIMAL(${digits},${scale}))`
  return `CAST(${value} * CAST(1${'0'.repeat(scale)} AS DECIMAL(${scale + 1},0)) AS ${whole})`
}

/** A whole number as so many units of a decimal's last digit. */
function rescaled(sql: string, scale: number, isSmall: boolean): string {
  return `(CAST(${sql} AS DECIMAL(${isSmall ? 18 : 38},0)) * CAST(0.${'0'.repeat(scale - 1)}1 AS DECIMAL(${scale + 1},${scale})))`
}
