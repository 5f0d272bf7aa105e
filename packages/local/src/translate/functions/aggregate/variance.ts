import { type Emitted, emit, floatType, isExact, scaleOf } from '../../emitted.ts'
import { once } from '../../once.ts'
import type { AggregateCall } from './aggregate-rule.ts'

/**
 * The variance of numbers; of exact ones with six or twelve digits behind the point, computed in whole numbers.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/variance
 */
export function variance(value: Emitted, of: 'sample' | 'population', call: AggregateCall): Emitted {
  const distinct = call.distinct ? 'DISTINCT ' : ''
  const scale = scaleOf(value.type)
  const digits = scale === 0 ? 6 : Math.max(12, scale)
  const shift = digits - 2 * scale
  if (!isExact(value.type) || shift < 0)
    return emit(
      `${of === 'sample' ? 'var_samp' : 'var_pop'}(${distinct}CAST(${value.sql} AS DOUBLE))${call.over}`,
      floatType,
    )
  const units = `CAST(${value.sql} * CAST(1${'0'.repeat(scale)} AS DECIMAL(${scale + 1},0)) AS HUGEINT)`
  const parts = [
    `CAST(count(${distinct}${units})${call.over} AS HUGEINT)`,
    `CAST(sum(${distinct}${units})${call.over} AS HUGEINT)`,
    `CAST(sum(${distinct}${units} * ${units})${call.over} AS HUGEINT)`,
  ]
  const least = of === 'sample' ? 2 : 1
  const power = `CAST(1${'0'.repeat(shift)} AS HUGEINT)`
  const quotient = once(parts, (count, sum, squares) => {
    const dividend = `(${count} * ${squares} - ${sum} * ${sum})`
    const divisor = of === 'sample' ? `(${count} * (${count} - 1))` : `(${count} * ${count})`
    const rest = `((${dividend} % ${divisor}) * ${power} * 2 + ${divisor}) // (2 * ${divisor})`
    return `CASE WHEN ${count} >= ${least} THEN (${dividend} // ${divisor}) * ${power} + ${rest} END`
  })
  return emit(
    `(CAST(${quotient} AS DECIMAL(38,0)) * CAST(0.${'0'.repeat(digits - 1)}1 AS DECIMAL(${digits + 1},${digits})))`,
    { kind: 'number', precision: 38, scale: digits },
  )
}
