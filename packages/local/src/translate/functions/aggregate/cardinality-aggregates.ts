import { countType, emit } from '../../emitted.ts'
import { groupKeyOf } from '../../key-of.ts'
import { type AggregateRules, first } from './aggregate-rule.ts'

/**
 * States of a count of distinct values that are kept and combined. Snowflake estimates from a sketch; a state here holds a hash of each value,
 * so that the count is that of the values.
 *
 * Source: https://docs.snowflake.com/en/user-guide/querying-approximate-cardinality
 */
export const cardinalityAggregates: AggregateRules = {
  HLL_ACCUMULATE: (call) => {
    const value = first(call)
    const hash = `substring(md5(CAST(${groupKeyOf(value)} AS VARCHAR)), 1, 16)`
    const hashes = `string_agg(DISTINCT ${hash}, '') FILTER (WHERE ${value.sql} IS NOT NULL)${call.over}`
    return emit(`mesh_distinct_hashes(coalesce(${hashes}, ''))`, { kind: 'binary' })
  },
  HLL_COMBINE: (call) =>
    emit(`mesh_distinct_hashes(coalesce(string_agg(hex(${first(call).sql}), '')${call.over}, ''))`, {
      kind: 'binary',
    }),
  HLL_ESTIMATE: (call) =>
    emit(
      `(octet_length(mesh_distinct_hashes(coalesce(string_agg(hex(${first(call).sql}), '')${call.over}, ''))) // 8)`,
      countType,
    ),
}
