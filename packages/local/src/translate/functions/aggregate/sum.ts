import { divide } from '../../arithmetic/divide.ts'
import { decimalType, precisionOf } from '../../decimal-type.ts'
import { countType, type Emitted, emit, floatType, isExact, scaleOf } from '../../emitted.ts'
import { type AggregateCall, first, numeric } from './aggregate-rule.ts'

/** Whole numbers of DuckDB's are summed as decimals, so that a sum has the digits of Snowflake's. */
export function sum(call: AggregateCall): Emitted {
  const value = numeric(first(call))
  const distinct = call.distinct ? 'DISTINCT ' : ''
  if (!isExact(value.type)) return emit(`sum(${distinct}${value.sql})${call.over}`, value.type)
  const scale = scaleOf(value.type)
  // What has digits behind the point is a decimal in DuckDB too; other numbers may be any of its whole ones.
  const decimal = scale > 0 ? value.sql : `CAST(${value.sql} AS DECIMAL(${precisionOf(value.type)},0))`
  return emit(`sum(${distinct}${decimal})${call.over}`, decimalType(38 - scale, scale))
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/avg */
export function average(call: AggregateCall): Emitted {
  const value = numeric(first(call))
  const distinct = call.distinct ? 'DISTINCT ' : ''
  if (!isExact(value.type)) return emit(`avg(${distinct}${value.sql})${call.over}`, floatType)
  const count = emit(`nullif(count(${distinct}${value.sql})${call.over}, 0)`, countType)
  // Over a window there are three more digits behind the point, else up to six, as in a division.
  return call.over === ''
    ? divide(sum(call), count)
    : divide(sum(call), count, 'error', Math.min(scaleOf(value.type) + 3, 37))
}
