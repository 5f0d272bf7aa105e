import { invalidStatement } from '../../../errors/statement-failures.ts'
import { type Emitted, emit, textType, variantType } from '../../emitted.ts'
import { once } from '../../once.ts'
import { castTo } from '../../translate-cast.ts'
import { argument, type FunctionRules, type ScalarCall } from '../function-rule.ts'
import { arrayOf, itemsOf } from './json-list.ts'
import { type ConstantField, objectOf } from './object-of.ts'

const objectType = { kind: 'object' } as const

/** Members by pairs of arguments; those that are NULL are left out. @throws SQL.SYNTAX for a key without a value. */
function construct(call: ScalarCall, spell: (value: Emitted) => string): Emitted {
  if (call.args.length % 2 === 1)
    throw invalidStatement(
      `invalid number of arguments for function [${call.name}]: a key has no value`,
      call.where,
    )
  const fields = Array.from({ length: call.args.length / 2 }, (_, index) => ({
    key: argument(call, 2 * index),
    value: spell(argument(call, 2 * index + 1)),
  }))
  const constants = fields.map(({ key, value }) => ({ key: constantIn(key.sql), value }))
  if (constants.every((each): each is ConstantField => each.key !== undefined)) return objectOf(constants)
  const members = fields.map(
    ({ key, value }) =>
      `(CAST(to_json(${castTo(key, textType).sql}) AS VARCHAR) || ':' || CAST(${value} AS VARCHAR))`,
  )
  return emit(inOrder(`'{' || concat_ws(',', ${members.join(', ')}) || '}'`), objectType)
}

/** The value of a text that is a constant in SQL. */
const constantIn = (sql: string): string | undefined =>
  /^'(?:[^']|'')*'$/.test(sql) ? sql.slice(1, -1).replaceAll("''", "'") : undefined

/** The text of an object as JSON with its keys in order. */
const inOrder = (text: string): string => `CAST(mesh_read_json(${text}, TRUE) AS JSON)`

/** The fields of an object whose keys meet a condition. */
const fieldsOf = (object: string, condition: (key: string) => string): string =>
  `CAST('{' || coalesce(array_to_string(list_filter(list_transform(json_keys(${object}), lambda k, n : CASE WHEN ${condition('k')} THEN CAST(to_json(k) AS VARCHAR) || ':' || CAST(json_extract(${object}, '$.*')[n] AS VARCHAR) END), lambda k : k IS NOT NULL), ','), '') || '}' AS JSON)`

/** The keys of a call that come behind the object: each its own argument, or one array of them. */
function keysOf(call: ScalarCall): string {
  const [first, ...more] = call.args.slice(1)
  if (first !== undefined && more.length === 0 && first.type?.kind === 'array')
    return `list_transform(${itemsOf(first)}, lambda m : json_extract_string(m, '$'))`
  return `[${call.args
    .slice(1)
    .map((each) => castTo(each, textType).sql)
    .join(', ')}]`
}

/** Functions that make, read and change objects. */
export const objectFunctions: FunctionRules = {
  // A value that is NULL is left out, the null of JSON is not. https://docs.snowflake.com/en/sql-reference/functions/object_construct
  OBJECT_CONSTRUCT: (call) => construct(call, (value) => castTo(value, variantType).sql),
  OBJECT_CONSTRUCT_KEEP_NULL: (call) =>
    construct(call, (value) => `coalesce(${castTo(value, variantType).sql}, CAST('null' AS JSON))`),
  OBJECT_KEYS: (call) =>
    arrayOf(
      once(
        [argument(call, 0).sql],
        (object) => `CASE WHEN json_type(${object}) = 'OBJECT' THEN list_sort(json_keys(${object})) END`,
      ),
    ),
  OBJECT_DELETE: (call) =>
    emit(
      once([argument(call, 0).sql, keysOf(call)], (object, keys) =>
        guarded(
          object,
          fieldsOf(object, (key) => `NOT list_contains(${keys}, ${key})`),
        ),
      ),
      objectType,
    ),
  OBJECT_PICK: (call) =>
    emit(
      once([argument(call, 0).sql, keysOf(call)], (object, keys) =>
        guarded(
          object,
          fieldsOf(object, (key) => `list_contains(${keys}, ${key})`),
        ),
      ),
      objectType,
    ),
  OBJECT_INSERT: (call) => {
    const [object, key, value] = [argument(call, 0), argument(call, 1), argument(call, 2)]
    const flag = call.args.length > 3 ? argument(call, 3).sql : 'FALSE'
    return emit(
      once(
        [object.sql, castTo(key, textType).sql, castTo(value, variantType).sql, flag],
        (o, k, v, update) => {
          const kept = fieldsOf(o, (each) => `${each} <> ${k}`)
          const head = `CASE WHEN ${kept} = '{}' THEN '{' ELSE left(CAST(${kept} AS VARCHAR), length(CAST(${kept} AS VARCHAR)) - 1) || ',' END`
          const whole = inOrder(
            `${head} || CAST(to_json(${k}) AS VARCHAR) || ':' || CAST(${v} AS VARCHAR) || '}'`,
          )
          return `CASE WHEN json_type(${o}) <> 'OBJECT' OR ${o} IS NULL OR ${k} IS NULL THEN NULL WHEN list_contains(json_keys(${o}), ${k}) AND NOT ${update} THEN error('Duplicate field key in object') WHEN ${v} IS NULL THEN ${kept} ELSE ${whole} END`
        },
      ),
      objectType,
    )
  },
}

const guarded = (object: string, value: string): string =>
  `CASE WHEN json_type(${object}) = 'OBJECT' THEN ${value} END`
