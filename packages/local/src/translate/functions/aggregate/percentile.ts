import { invalidStatement, unsupportedFeature } from '../../../errors/statement-failures.ts'
import { decimalType, precisionOf } from '../../decimal-type.ts'
import { type Emitted, emit, floatType, isExact, scaleOf } from '../../emitted.ts'
import type { AggregateCall } from './aggregate-rule.ts'

/** A percentile between values; three more digits behind the point. Source: https://docs.snowflake.com/en/sql-reference/functions/median */
export function middle(value: Emitted, at: string, over: string): Emitted {
  if (!isExact(value.type))
    return emit(`quantile_cont(CAST(${value.sql} AS DOUBLE), ${at})${over}`, floatType)
  const scale = scaleOf(value.type)
  const type = decimalType(precisionOf(value.type) - scale, scale + 3)
  const fine = `CAST(${value.sql} AS DECIMAL(${precisionOf(type)},${scaleOf(type)}))`
  // DuckDB goes between two values in doubles, which are exact up to 15 digits.
  const limit = `1${'0'.repeat(Math.max(12 - scale, 0))}`
  return emit(
    [
      `(CASE WHEN max(abs(${value.sql}))${over} >= ${limit}`,
      `THEN error('SNOWFLAKE:000002:0A000:Unsupported feature ''percentiles of numbers with more than 15 digits''.')`,
      `ELSE quantile_cont(${fine}, ${at})${over} END)`,
    ].join(' '),
    type,
  )
}

/** The sort key and the fraction of a percentile. */
export function percentile(call: AggregateCall): { readonly key: Emitted; readonly at: string } {
  const [order] = call.orderKeys
  const fraction = call.args[0]
  if (order === undefined || fraction === undefined)
    throw invalidStatement(`${call.name} needs a fraction and WITHIN GROUP (ORDER BY …)`, call.where)
  if (call.written[0]?.kind !== 'numberLiteral') throw unsupportedFeature('a computed fraction', call.where)
  return { key: order.key, at: order.descending ? `1 - ${fraction.sql}` : fraction.sql }
}
