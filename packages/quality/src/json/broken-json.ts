import { type SqlFragment, sql } from '@mesh/sql'
import { anyOf } from '../rule/any-of.ts'
import { brokenRule } from '../rule/broken-rule.ts'
import { valueList } from '../rule/value-list.ts'
import type { ValueRule } from '../rule/value-rule.ts'
import type { JsonSchema, JsonType } from './json-schema.ts'
import { numberRules, textRules } from './scalar-rules.ts'

const numbers = ['INTEGER', 'DECIMAL', 'DOUBLE']

/** What Snowflake calls the types of a VARIANT. */
const typeNames: Readonly<Record<Exclude<JsonType, 'integer'>, readonly string[]>> = {
  null: ['NULL_VALUE'],
  boolean: ['BOOLEAN'],
  number: numbers,
  string: ['VARCHAR'],
  array: ['ARRAY'],
  object: ['OBJECT'],
}

/**
 * A condition in Snowflake's SQL that is true for the semi-structured values that break a schema, and never NULL for one that is
 * not NULL itself.
 *
 * @param depth how many lambdas are around it
 */
export function brokenJson(value: SqlFragment, schema: JsonSchema, depth = 0): SqlFragment {
  const { type, enum: values } = schema
  const types = type === undefined ? undefined : typeof type === 'string' ? [type] : type
  const text = brokenScalar(sql`${value}::VARCHAR`, textRules(schema))
  const number = brokenScalar(sql`${value}::DOUBLE`, numberRules(schema))
  const conditions = [
    ...(types === undefined ? [] : [sql`NOT ${anyOf(types.map((each) => isOfType(value, each)))}`]),
    ...(values === undefined ? [] : [sql`NOT ${anyOf(values.map((each) => equals(value, each)))}`]),
    ...when(value, typeNames.string, text),
    ...when(value, typeNames.number, number),
    ...when(value, typeNames.array, brokenArray(value, schema, depth)),
    ...when(value, typeNames.object, brokenObject(value, schema, depth)),
  ]
  return conditions.length === 0 ? sql`FALSE` : anyOf(conditions)
}

/** CASE, because a cast fails for values of other types. */
const when = (value: SqlFragment, names: readonly string[], conditions: readonly SqlFragment[]) =>
  conditions.length === 0
    ? []
    : [sql`CASE WHEN ${isTyped(value, names)} THEN ${anyOf(conditions)} ELSE FALSE END`]

const isTyped = (value: SqlFragment, names: readonly string[]): SqlFragment =>
  sql`COALESCE(TYPEOF(${value}) IN (${valueList(names)}), FALSE)`

// An item that was never given a value has no type.
const isNull = (value: SqlFragment): SqlFragment =>
  sql`COALESCE(TYPEOF(${value}) IN (${valueList(typeNames.null)}), TRUE)`

function isOfType(value: SqlFragment, type: JsonType): SqlFragment {
  if (type === 'null') return isNull(value)
  if (type !== 'integer') return isTyped(value, typeNames[type])
  return sql`CASE WHEN ${isTyped(value, numbers)} THEN ${value}::DOUBLE = FLOOR(${value}::DOUBLE) ELSE FALSE END`
}

function equals(value: SqlFragment, other: string | number | boolean | null): SqlFragment {
  if (other === null) return isNull(value)
  const [names, type] =
    typeof other === 'string'
      ? [typeNames.string, sql`VARCHAR`]
      : typeof other === 'number'
        ? [numbers, sql`DOUBLE`]
        : [typeNames.boolean, sql`BOOLEAN`]
  return sql`CASE WHEN ${isTyped(value, names)} THEN ${value}::${type} = ${sql.literal(other)} ELSE FALSE END`
}

const brokenScalar = (value: SqlFragment, rules: readonly ValueRule[]): readonly SqlFragment[] =>
  rules.map((rule) => brokenRule(value, rule))

function brokenArray(value: SqlFragment, schema: JsonSchema, depth: number): readonly SqlFragment[] {
  const { minItems, maxItems, uniqueItems, items } = schema
  const size = sql`ARRAY_SIZE(${value})`
  return [
    ...brokenSize(size, minItems, maxItems),
    ...(uniqueItems === true ? [sql`ARRAY_SIZE(ARRAY_DISTINCT(${value})) < ${size}`] : []),
    ...(items === undefined ? [] : [someItem(value, depth, (item) => brokenJson(item, items, depth + 1))]),
  ]
}

function brokenObject(value: SqlFragment, schema: JsonSchema, depth: number): readonly SqlFragment[] {
  const { minProperties, maxProperties, required = [], properties = {}, additionalProperties } = schema
  const keys = sql`OBJECT_KEYS(${value})`
  const known = Object.keys(properties)
  const isOther = (key: SqlFragment) => sql`${key}::VARCHAR NOT IN (${valueList(known)})`
  const others = known.length === 0 ? () => sql`TRUE` : isOther
  return [
    ...brokenSize(sql`ARRAY_SIZE(${keys})`, minProperties, maxProperties),
    ...required.map((name) => sql`TYPEOF(${memberOf(value, name)}) IS NULL`),
    ...Object.entries(properties).map(([name, each]) => {
      const member = memberOf(value, name)
      return sql`(TYPEOF(${member}) IS NOT NULL AND ${brokenJson(member, each, depth)})`
    }),
    ...(additionalProperties === false ? [someItem(keys, depth, others)] : []),
    ...(additionalProperties === undefined || additionalProperties === false
      ? []
      : [
          someItem(keys, depth, (key) => {
            const member = sql`GET(${value}, ${key}::VARCHAR)`
            return sql`(${others(key)} AND ${brokenJson(member, additionalProperties, depth + 1)})`
          }),
        ]),
  ]
}

const memberOf = (value: SqlFragment, name: string): SqlFragment => sql`${value}[${sql.literal(name)}]`

const brokenSize = (size: SqlFragment, least: number | undefined, most: number | undefined) => [
  ...(least === undefined ? [] : [sql`${size} < ${sql.literal(least)}`]),
  ...(most === undefined ? [] : [sql`${size} > ${sql.literal(most)}`]),
]

function someItem(list: SqlFragment, depth: number, broken: (item: SqlFragment) => SqlFragment): SqlFragment {
  const item = sql.identifier(`MESH_ITEM_${depth}`)
  return sql`ARRAY_SIZE(FILTER(${list}, ${item} -> ${broken(item)})) > 0`
}
