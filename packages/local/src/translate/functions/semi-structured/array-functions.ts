import { unsupportedFeature } from '../../../errors/statement-failures.ts'
import { countType, emit, textType, variantType } from '../../emitted.ts'
import { once } from '../../once.ts'
import { castTo } from '../../translate-cast.ts'
import { asWhole } from '../as-text.ts'
import { argument, type FunctionRules, type ScalarCall } from '../function-rule.ts'
import { strict } from '../strict.ts'
import { arrayOf, itemOf, itemsIn, itemsOf } from './json-list.ts'

/** What is made of the items of the first argument and of other values; NULL where it is no array, which DuckDB takes for empty. */
const onArray = (
  call: ScalarCall,
  others: readonly string[],
  body: (list: string, first: string, second: string) => string,
) =>
  arrayOf(
    once(
      [itemsOf(argument(call, 0)), ...others],
      (list = '', first = '', second = '') =>
        `CASE WHEN ${list} IS NOT NULL THEN ${body(list, first, second)} END`,
    ),
  )

/** A place as it counts from 1; negative places count from the end. */
const placeIn = (list: string, place: string): string =>
  `(CASE WHEN ${place} < 0 THEN len(${list}) + ${place} ELSE ${place} END + 1)`

/** Functions that make, read and change arrays. */
export const arrayFunctions: FunctionRules = {
  ARRAY_CONSTRUCT: (call) => arrayOf(`[${call.args.map(itemOf).join(', ')}]`),
  ARRAY_CONSTRUCT_COMPACT: (call) =>
    arrayOf(
      `list_filter([${call.args.map((each) => castTo(each, variantType).sql).join(', ')}], lambda m : m IS NOT NULL)`,
    ),
  ARRAY_SIZE: (call) =>
    emit(
      once(
        [argument(call, 0).sql],
        (x) => `CASE WHEN json_type(${x}) = 'ARRAY' THEN json_array_length(${x}) END`,
      ),
      countType,
    ),
  ARRAY_APPEND: (call) =>
    onArray(call, [itemOf(argument(call, 1))], (list, item) => `list_append(${list}, ${item})`),
  ARRAY_PREPEND: (call) =>
    onArray(call, [itemOf(argument(call, 1))], (list, item) => `list_prepend(${item}, ${list})`),
  // DuckDB takes a missing list for an empty one.
  ARRAY_CAT: (call) =>
    arrayOf(
      once(
        [itemsOf(argument(call, 0)), itemsOf(argument(call, 1))],
        (a, b) => `CASE WHEN ${a} IS NOT NULL AND ${b} IS NOT NULL THEN list_concat(${a}, ${b}) END`,
      ),
    ),
  ARRAY_COMPACT: (call) => arrayOf(`list_filter(${itemsOf(argument(call, 0))}, lambda m : m <> 'null')`),
  ARRAY_FLATTEN: (call) =>
    onArray(call, [], (list) => {
      const failure = `error('SNOWFLAKE:100107:22000:Not an array: ''Input argument to ARRAY_FLATTEN is not an array of arrays''')`
      const flat = `flatten(list_transform(${list}, lambda m : coalesce(${itemsIn('m')}, ${failure})))`
      return `CASE WHEN list_contains(${list}, CAST('null' AS JSON)) THEN NULL ELSE ${flat} END`
    }),
  ARRAY_INSERT: strict(
    (call) =>
      onArray(call, [asWhole(call, 1), itemOf(argument(call, 2))], (list, place, item) => {
        const at = placeIn(list, place)
        return `CASE WHEN ${place} > len(${list}) THEN list_concat(list_resize(${list}, ${place}, CAST('null' AS JSON)), [${item}]) ELSE list_concat(list_slice(${list}, 1, ${at} - 1), [${item}], list_slice(${list}, ${at}, len(${list}))) END`
      }),
    [1],
  ),
  ARRAY_REMOVE_AT: strict((call) =>
    onArray(call, [asWhole(call, 1)], (list, place) => {
      const at = placeIn(list, place)
      return `list_concat(list_slice(${list}, 1, greatest(${at} - 1, 0)), list_slice(${list}, ${at} + 1, len(${list})))`
    }),
  ),
  ARRAY_REMOVE: (call) =>
    arrayOf(
      once(
        [itemsOf(argument(call, 0)), castTo(argument(call, 1), variantType).sql],
        (list, item) =>
          `CASE WHEN ${item} IS NOT NULL THEN list_filter(${list}, lambda m : m <> ${item}) END`,
      ),
    ),
  ARRAY_REVERSE: (call) => arrayOf(`list_reverse(${itemsOf(argument(call, 0))})`),
  ARRAY_SLICE: (call) =>
    arrayOf(
      once([itemsOf(argument(call, 0)), asWhole(call, 1), asWhole(call, 2)], (list, from, to) => {
        const start = `greatest(${placeIn(list, from)}, 1)`
        const end = `(${placeIn(list, to)} - 1)`
        return `CASE WHEN ${from} IS NULL OR ${to} IS NULL THEN NULL WHEN ${end} < ${start} THEN [] ELSE list_slice(${list}, ${start}, ${end}) END`
      }),
    ),
  ARRAY_TO_STRING: (call) => {
    const parts = `list_transform(${itemsOf(argument(call, 0))}, lambda m : coalesce(json_extract_string(m, '$'), ''))`
    return emit(
      once(
        [parts, castTo(argument(call, 1), textType).sql],
        (list, separator) =>
          `CASE WHEN ${list} IS NULL OR ${separator} IS NULL THEN NULL WHEN len(${list}) = 0 THEN '' ELSE list_reduce(${list}, lambda a, b : a || ${separator} || b) END`,
      ),
      textType,
    )
  },
  ARRAY_GENERATE_RANGE: (call) => {
    const step = call.args.length > 2 ? asWhole(call, 2) : '1'
    return arrayOf(
      `list_transform(range(${asWhole(call, 0)}, ${asWhole(call, 1)}, ${step}), lambda m : to_json(m))`,
    )
  },
  ARRAY_SORT: (call) => {
    const flags = call.written
      .slice(1)
      .map((each) => (each.kind === 'booleanLiteral' ? each.value : undefined))
    if (flags.includes(undefined)) throw unsupportedFeature('ARRAY_SORT with a computed order', call.where)
    const [ascending = true, nullsFirst = !ascending] = flags
    return onArray(call, [], (list) => {
      const way = ascending ? 'ASC' : 'DESC'
      const sorted = `list_transform(list_sort(list_transform(list_filter(${list}, lambda m : m <> 'null'), lambda m : ${sortKey('m')}), '${way}', 'NULLS LAST'), lambda m : m.m)`
      const nulls = `list_filter(${list}, lambda m : m = 'null')`
      return `list_concat(${nullsFirst ? `${nulls}, ${sorted}` : `${sorted}, ${nulls}`})`
    })
  },
  ARRAY_MIN: (call) => extreme(call, 'ASC'),
  ARRAY_MAX: (call) => extreme(call, 'DESC'),
}

/** Numbers by value, everything else by its text. */
const sortKey = (m: string): string =>
  `{'n': CASE WHEN json_type(${m}) IN ('UBIGINT', 'BIGINT', 'DOUBLE') THEN CAST(json_extract_string(${m}, '$') AS DOUBLE) END, 't': json_extract_string(${m}, '$'), 'm': ${m}}`

function extreme(call: ScalarCall, way: 'ASC' | 'DESC') {
  const list = `list_filter(${itemsOf(argument(call, 0))}, lambda m : m <> 'null')`
  return emit(
    `(list_sort(list_transform(CAST(${list} AS JSON[]), lambda m : ${sortKey('m')}), '${way}', 'NULLS LAST')[1]).m`,
    variantType,
  )
}
