import { booleanType, emit } from '../../emitted.ts'
import {
  type AggregateCall,
  type AggregateRule,
  type AggregateRules,
  first,
  truth,
} from './aggregate-rule.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-aggregation (bitwise, boolean) */
export const bitAggregates: AggregateRules = {
  BITAND_AGG: bits('bit_and'),
  BITOR_AGG: bits('bit_or'),
  BITXOR_AGG: bits('bit_xor'),
  BITMAP_CONSTRUCT_AGG: (call) => {
    const places = `list(DISTINCT CAST(${first(call).sql} AS BIGINT))${call.over}`
    return emit(`mesh_bitmap(array_to_string(list_filter(${places}, lambda m : m IS NOT NULL), ','))`, {
      kind: 'binary',
    })
  },
  BITMAP_OR_AGG: (call) => emit(`mesh_bitmap_or(${hexTexts(call)})`, { kind: 'binary' }),
  BITMAP_AND_AGG: (call) => emit(`mesh_bitmap_and(${hexTexts(call)})`, { kind: 'binary' }),
  BOOLAND_AGG: (call) => emit(`bool_and(${truth(first(call))})${call.over}`, booleanType),
  BOOLOR_AGG: (call) => emit(`bool_or(${truth(first(call))})${call.over}`, booleanType),
  BOOLXOR_AGG: (call) => {
    const value = truth(first(call))
    return emit(
      `CASE WHEN count(${value})${call.over} > 0 THEN count(*) FILTER (WHERE ${value})${call.over} = 1 END`,
      booleanType,
    )
  },
}

const hexTexts = (call: AggregateCall): string => `string_agg(hex(${first(call).sql}), ',')${call.over}`

function bits(name: string): AggregateRule {
  return (call) =>
    emit(`${name}(CAST(${first(call).sql} AS HUGEINT))${call.over}`, { kind: 'integer', precision: 38 })
}
