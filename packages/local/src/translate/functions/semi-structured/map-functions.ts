import type { LogicalType, MapType } from '@mesh/core'
import { invalidStatement } from '../../../errors/statement-failures.ts'
import { asOneType } from '../../as-one-type.ts'
import { booleanType, countType, type Emitted, emit, textType, variantType } from '../../emitted.ts'
import { once } from '../../once.ts'
import { structuredOf } from '../../structured/structured-of.ts'
import { castTo } from '../../translate-cast.ts'
import { argument, type FunctionRules, type ScalarCall } from '../function-rule.ts'
import { itemsOf } from './json-list.ts'

/** Functions of MAP. Source: https://docs.snowflake.com/en/sql-reference/functions-semistructured */
export const mapFunctions: FunctionRules = {
  MAP_CONSTRUCT: construct,
  MAP_SIZE: (call) => {
    const { value } = map(call, 0)
    return emit(
      once([value.sql], (m) => `CASE WHEN ${m} IS NOT NULL THEN len(json_keys(${m})) END`),
      countType,
    )
  },
  MAP_KEYS: (call) => {
    const { value, type } = map(call, 0)
    const items: LogicalType = { kind: 'array', items: type.key }
    return castTo(emit(`to_json(json_keys(${value.sql}))`, { kind: 'array' }), items)
  },
  MAP_CONTAINS_KEY: (call) => {
    const { value, type } = map(call, 1)
    const key = keyOf(call, argument(call, 0), type)
    return emit(
      once(
        [value.sql, key],
        (m, k) => `CASE WHEN ${m} IS NOT NULL THEN list_contains(json_keys(${m}), ${k}) END`,
      ),
      booleanType,
    )
  },
  MAP_CAT: (call) => {
    const { value, type } = map(call, 0)
    const other = castTo(map(call, 1).value, type).sql
    return chosen(type, [value.sql, other], (one, two) => [
      entries(one, (k) => `NOT list_contains(json_keys(${two}), ${k})`),
      entries(two, () => 'TRUE'),
    ])
  },
  MAP_DELETE: (call) => {
    const { value, type } = map(call, 0)
    const keys = `[${call.args
      .slice(1)
      .map((each) => keyOf(call, each, type))
      .join(', ')}]`
    return chosen(type, [value.sql, keys], (m, gone) => [
      entries(m, (k) => `NOT coalesce(list_contains(${gone}, ${k}), FALSE)`),
    ])
  },
  MAP_PICK: (call) => {
    const { value, type } = map(call, 0)
    const [first, ...more] = call.args.slice(1)
    const keys =
      first?.type?.kind === 'array' && more.length === 0
        ? `list_transform(${itemsOf(first)}, lambda m : json_extract_string(m, '$'))`
        : `[${call.args
            .slice(1)
            .map((each) => keyOf(call, each, type))
            .join(', ')}]`
    return chosen(type, [value.sql, keys], (m, kept) => [
      entries(m, (k) => `coalesce(list_contains(${kept}, ${k}), FALSE)`),
    ])
  },
  MAP_INSERT: insert,
}

/** A pair of key and value as it stands in JSON. */
const pair = (key: string, value: string): string =>
  `CAST(to_json(${key}) AS VARCHAR) || ':' || CAST(coalesce(${value}, CAST('null' AS JSON)) AS VARCHAR)`

/** The entries of a map whose keys meet a condition, as they stand in JSON. */
const entries = (map: string, condition: (key: string) => string): string =>
  `list_transform(list_filter(list_zip(json_keys(${map}), CAST(json_extract(${map}, '$.*') AS JSON[])), lambda e : ${condition('e[1]')}), lambda e : ${pair('e[1]', 'e[2]')})`

/** A map of lists of entries, in the order of the keys; NULL where the first operand is. */
function chosen(
  type: MapType,
  operands: readonly string[],
  lists: (...names: readonly string[]) => readonly string[],
): Emitted {
  const sql = once(operands, (...names) => {
    const all = lists(...names).reduce((one, other) => `list_concat(${one}, ${other})`)
    const missing = names.map((each) => `${each} IS NULL`).join(' OR ')
    return `CASE WHEN NOT (${missing}) THEN CAST('{' || array_to_string(list_sort(${all}), ',') || '}' AS JSON) END`
  })
  return emit(sql, type)
}

function map(call: ScalarCall, index: number): { readonly value: Emitted; readonly type: MapType } {
  const value = argument(call, index)
  if (value.type?.kind !== 'map')
    throw invalidStatement(
      `Function ${call.name} cannot be used with arguments of other types than MAP`,
      call.where,
    )
  return { value, type: value.type }
}

/** The text of a key. @throws SQL.SYNTAX where its type is not that of the keys of the map. */
function keyOf(call: ScalarCall, key: Emitted, { key: type }: MapType): string {
  const isText = key.type?.kind === 'string'
  if (key.type !== null && isText !== (type.kind === 'string'))
    throw invalidStatement(`Function ${call.name} cannot be used with a key of that type`, call.where)
  return castTo(castTo(key, type), textType).sql
}

function insert(call: ScalarCall): Emitted {
  const { value, type } = map(call, 0)
  const key = keyOf(call, argument(call, 1), type)
  const item = castTo(castTo(argument(call, 2), type.value), variantType).sql
  const flag = call.args.length > 3 ? argument(call, 3).sql : 'FALSE'
  const sql = once([value.sql, key, item, flag], (m, k, v, update) => {
    const kept = entries(m ?? '', (each) => `${each} <> ${k}`)
    const all = `list_append(${kept}, ${pair(k ?? '', v ?? '')})`
    const repeated = `error('SNOWFLAKE:100103:22000:Duplicate field key ''' || ${k} || '''')`
    return `CASE WHEN ${m} IS NULL OR ${k} IS NULL THEN ${m} WHEN NOT ${update} AND list_contains(json_keys(${m}), ${k}) THEN CAST(${repeated} AS JSON) ELSE CAST('{' || array_to_string(list_sort(${all}), ',') || '}' AS JSON) END`
  })
  return emit(sql, type)
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/map_construct */
function construct(call: ScalarCall): Emitted {
  if (call.args.length === 0 || call.args.length % 2 === 1)
    throw invalidStatement(`invalid number of arguments for function [${call.name}]`, call.where)
  const keys = asOneType(call.args.filter((_, index) => index % 2 === 0))
  const values = asOneType(call.args.filter((_, index) => index % 2 === 1))
  const key = keys.type ?? textType
  if (key.kind !== 'string' && key.kind !== 'integer')
    throw invalidStatement(`Unsupported map key type '${key.kind.toUpperCase()}'`, call.where)
  const type: MapType = { kind: 'map', key, value: values.type ?? variantType }
  const pairs = keys.values.map((each, index) => {
    const text = castTo(each, textType).sql
    const item = castTo(values.values[index] ?? each, variantType).sql
    return `{'k': ${text}, 'v': ${pair(text, item)}}`
  })
  const kept = `list_filter([${pairs.join(', ')}], lambda e : e.k IS NOT NULL)`
  const sql = once([kept], (list) => {
    const names = `list_transform(${list}, lambda e : e.k)`
    const repeated = `error('SNOWFLAKE:100103:22000:Duplicate field key')`
    return `CASE WHEN len(list_distinct(${names})) < len(${list}) THEN CAST(${repeated} AS JSON) ELSE CAST('{' || array_to_string(list_sort(list_transform(${list}, lambda e : e.v)), ',') || '}' AS JSON) END`
  })
  return emit(structuredOf(sql, type), type)
}
