import { type Emitted, emit, floatType, isExact, scaleOf } from '../../emitted.ts'
import { once } from '../../once.ts'
import type { AggregateCall } from './aggregate-rule.ts'

/**
 * The sample excess kurtosis; of exact numbers by their moments in whole numbers.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/kurtosis
 */
export function kurtosis(value: Emitted, call: AggregateCall): Emitted {
  const distinct = call.distinct ? 'DISTINCT ' : ''
  if (!isExact(value.type))
    return emit(`kurtosis(${distinct}CAST(${value.sql} AS DOUBLE))${call.over}`, floatType)
  const scale = scaleOf(value.type)
  const unit = `CAST(${value.sql} * CAST(1${'0'.repeat(scale)} AS DECIMAL(${scale + 1},0)) AS HUGEINT)`
  const sum = (power: number) =>
    `CAST(sum(${distinct}${Array.from({ length: power }, () => unit).join(' * ')})${call.over} AS HUGEINT)`
  const count = `CAST(count(${distinct}${unit})${call.over} AS HUGEINT)`
  const found = once([count, sum(1), sum(2), sum(3), sum(4)], (n, one, two, three, four) => {
    const second = `(${n} * ${two} - ${one} * ${one})`
    const fourth = `(${n} * ${n} * ${n} * ${four} - 4 * ${n} * ${n} * ${one} * ${three} + 6 * ${n} * ${one} * ${one} * ${two} - 3 * ${one} * ${one} * ${one} * ${one})`
    const shape = `((${n} + 1) * (CAST(${fourth} AS DOUBLE) / CAST(${second} AS DOUBLE) / CAST(${second} AS DOUBLE)) - 3 * (${n} - 1))`
    return `CASE WHEN ${n} >= 4 AND ${second} <> 0 THEN ${shape} * (${n} - 1) / ((${n} - 2) * (${n} - 3)) END`
  })
  return emit(`CAST(${found} AS DECIMAL(38,12))`, { kind: 'number', precision: 38, scale: 12 })
}
