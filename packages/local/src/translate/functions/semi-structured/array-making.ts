import { emit, textType, variantType } from '../../emitted.ts'
import { once } from '../../once.ts'
import { castTo } from '../../translate-cast.ts'
import { asWhole } from '../as-text.ts'
import { argument, type FunctionRules } from '../function-rule.ts'
import { arrayOf, itemOf, itemsOf } from './json-list.ts'

const objectType = { kind: 'object' } as const

/** Functions that make arrays and objects of other values. */
export const arrayMaking: FunctionRules = {
  // Anything but an array becomes the only item of one. https://docs.snowflake.com/en/sql-reference/functions/to_array
  TO_ARRAY: (call) =>
    emit(
      once(
        [castTo(argument(call, 0), variantType).sql],
        (v) =>
          `CASE json_type(${v}) WHEN 'ARRAY' THEN ${v} WHEN 'NULL' THEN NULL ELSE CAST('[' || CAST(${v} AS VARCHAR) || ']' AS JSON) END`,
      ),
      { kind: 'array' },
    ),
  TO_OBJECT: (call) =>
    emit(
      once(
        [castTo(argument(call, 0), variantType).sql],
        (v) =>
          `CASE json_type(${v}) WHEN 'OBJECT' THEN ${v} WHEN 'NULL' THEN NULL ELSE error('SNOWFLAKE:100071:22000:Failed to cast variant value ' || CAST(${v} AS VARCHAR) || ' to OBJECT') END`,
      ),
      objectType,
    ),
  ARRAY_REPEAT: (call) =>
    arrayOf(
      once(
        [itemOf(argument(call, 0)), asWhole(call, 1)],
        (item, count) =>
          `CASE WHEN ${count} IS NOT NULL THEN list_transform(range(0, ${count}), lambda m : ${item}) END`,
      ),
    ),
  // A key that is NULL is left out, a value is not. https://docs.snowflake.com/en/sql-reference/functions/arrays_to_object
  ARRAYS_TO_OBJECT: (call) => {
    const sql = once([itemsOf(argument(call, 0)), itemsOf(argument(call, 1))], (keys, values) => {
      const members = `list_filter(list_transform(${keys}, lambda k, n : CASE WHEN k <> 'null' THEN CAST(k AS VARCHAR) || ':' || CAST(${values}[n] AS VARCHAR) END), lambda m : m IS NOT NULL)`
      return [
        `CASE WHEN ${keys} IS NULL OR ${values} IS NULL THEN NULL`,
        `WHEN len(${keys}) <> len(${values}) THEN error('SNOWFLAKE:215001:22000:Key array and value array had unequal lengths in ARRAYS_TO_OBJECT')`,
        `WHEN len(list_filter(${keys}, lambda k : json_type(k) NOT IN ('VARCHAR', 'NULL'))) > 0`,
        `THEN error('SNOWFLAKE:215002:22000:Key supplied for ARRAYS_TO_OBJECT does not have string type')`,
        `ELSE mesh_read_json('{' || array_to_string(${members}, ',') || '}', TRUE) END`,
      ].join(' ')
    })
    return emit(`CAST(${sql} AS JSON)`, objectType)
  },
  ARRAYS_ZIP: (call) => {
    argument(call, 0)
    const sql = once(
      call.args.map((each) => itemsOf(each)),
      (...lists) => {
        const fields = lists.map(
          (list, index) => `'"$${index + 1}":' || coalesce(CAST(${list}[n] AS VARCHAR), 'null')`,
        )
        const longest =
          lists.length === 1
            ? `len(${lists[0]})`
            : `greatest(${lists.map((list) => `len(${list})`).join(', ')})`
        return [
          `CASE WHEN ${lists.map((list) => `${list} IS NULL`).join(' OR ')} THEN NULL WHEN ${longest} = 0 THEN '[{}]'`,
          `ELSE '[' || array_to_string(list_transform(range(1, ${longest} + 1), lambda n : '{' || ${fields.join(" || ',' || ")} || '}'), ',') || ']' END`,
        ].join(' ')
      },
    )
    return emit(`CAST(${sql} AS JSON)`, { kind: 'array' })
  },
  GET_IGNORE_CASE: (call) => {
    const key = castTo(argument(call, 1), textType).sql
    return emit(
      once([argument(call, 0).sql, key], (object, name) => {
        const same = `list_filter(json_keys(${object}), lambda k : lower(k) = lower(${name}))`
        return `CASE WHEN json_type(${object}) = 'OBJECT' THEN json_extract(${object}, '/' || replace(replace(CASE WHEN list_contains(${same}, ${name}) THEN ${name} ELSE ${same}[1] END, '~', '~0'), '/', '~1')) END`
      }),
      { kind: 'variant' },
    )
  },
}
