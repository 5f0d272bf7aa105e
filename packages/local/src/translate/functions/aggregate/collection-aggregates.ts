import { invalidStatement } from '../../../errors/statement-failures.ts'
import { type Emitted, emit, textType, variantType } from '../../emitted.ts'
import { castTo } from '../../translate-cast.ts'
import { type AggregateCall, type AggregateRule, type AggregateRules, first } from './aggregate-rule.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-aggregation (semi-structured data, text) */
export const collectionAggregates: AggregateRules = {
  MIN_BY: extremeBy('min_by'),
  MAX_BY: extremeBy('max_by'),
  LISTAGG: listagg,
  ARRAY_AGG: (call) => {
    const value = first(call).sql
    const list = `array_agg(${call.distinct ? 'DISTINCT ' : ''}${value}${call.withinGroup}) FILTER (WHERE ${value} IS NOT NULL)${call.over}`
    return arrayOfValues(list, first(call).type)
  },
  ARRAY_UNIQUE_AGG: (call) => {
    const value = first(call).sql
    const list = `array_agg(DISTINCT ${value}) FILTER (WHERE ${value} IS NOT NULL)${call.over}`
    return arrayOfValues(list, first(call).type)
  },
  APPROX_TOP_K: (call) => {
    const value = first(call)
    const count = call.args[1] === undefined ? '1' : `CAST(${call.args[1].sql} AS BIGINT)`
    const entries = `map_entries(histogram(${value.sql})${call.over})`
    const sorted = `list_sort(list_transform(${entries}, lambda m : {'c': -CAST(m.value AS BIGINT), 'v': ${castTo(emit('m.key', value.type), variantType).sql}}))`
    const pairs = `list_transform(list_slice(${sorted}, 1, ${count}), lambda m : [m.v, to_json(-m.c)])`
    return emit(`coalesce(to_json(${pairs}), CAST('[]' AS JSON))`, { kind: 'array' })
  },
  ARRAY_UNION_AGG: (call) => {
    const arrays = `string_agg(CAST(${first(call).sql} AS VARCHAR), ',')${call.over}`
    return emit(`CAST(mesh_unite_arrays('[' || coalesce(${arrays}, '') || ']') AS JSON)`, { kind: 'array' })
  },
  OBJECT_AGG: objectAgg,
}

/** A list of values as an ARRAY; no list is an empty one. */
function arrayOfValues(list: string, type: Emitted['type']): Emitted {
  const items =
    type?.kind === 'number' || type?.kind === 'timestamp' || type?.kind === 'time' || type?.kind === 'binary'
      ? `list_transform(${list}, lambda mesh_item : ${castTo(emit('mesh_item', type), variantType).sql})`
      : list
  return emit(`coalesce(to_json(${items}), CAST('[]' AS JSON))`, { kind: 'array' })
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/max_by */
function extremeBy(name: string): AggregateRule {
  return (call) => {
    const [value, order, count] = call.args
    if (value === undefined || order === undefined)
      throw invalidStatement(`not enough arguments for function [${call.name}]`, call.where)
    if (count === undefined) return emit(`${name}(${value.sql}, ${order.sql})${call.over}`, value.type)
    return emit(`to_json(${name}(${value.sql}, ${order.sql}, CAST(${count.sql} AS BIGINT)))`, {
      kind: 'array',
    })
  }
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/object_agg */
function objectAgg(call: AggregateCall): Emitted {
  const [key, value] = call.args
  if (key === undefined || value === undefined)
    throw invalidStatement(`not enough arguments for function [${call.name}]`, call.where)
  const name = castTo(key, textType).sql
  const kept = `FILTER (WHERE ${name} IS NOT NULL AND ${value.sql} IS NOT NULL)${call.over}`
  const entries = `array_agg(struct_pack(k := ${name}, v := ${castTo(value, variantType).sql})) ${kept}`
  return emit(`coalesce(to_json(map_from_entries(list_sort(${entries}))), CAST('{}' AS JSON))`, {
    kind: 'object',
  })
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/listagg */
function listagg(call: AggregateCall): Emitted {
  const value = first(call)
  const separator = call.args[1] === undefined ? "''" : castTo(call.args[1], textType).sql
  const [order] = call.orderKeys
  if (!call.distinct || order === undefined) {
    const list = `string_agg(${call.distinct ? 'DISTINCT ' : ''}${castTo(value, textType).sql}, ${separator}${call.withinGroup})${call.over}`
    return emit(`coalesce(${list}, '')`, textType)
  }
  if (order.key.sql !== value.sql)
    throw invalidStatement(`${order.key.sql} is not a valid order by expression`, call.where)
  const list = `array_agg(DISTINCT ${value.sql}${call.withinGroup}) FILTER (WHERE ${value.sql} IS NOT NULL)${call.over}`
  const text = castTo(emit('mesh_item', value.type), textType).sql
  return emit(
    `coalesce(array_to_string(list_transform(${list}, lambda mesh_item : ${text}), ${separator}), '')`,
    textType,
  )
}
