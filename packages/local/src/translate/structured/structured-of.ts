import type { LogicalType } from '@mesh/core'
import { emit, textLiteral, textType, variantType } from '../emitted.ts'
import { once } from '../once.ts'
import { castTo } from '../translate-cast.ts'
import { jsonPath } from '../variant-path.ts'
import { isStructured, type StructuredType } from './structured-type.ts'

/**
 * JSON as a value of a structured type: everything in it has the type that is told. The null of JSON becomes NULL.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/data-types-structured#converting-structured-and-semi-structured-types
 */
export const structuredOf = (sql: string, type: StructuredType): string =>
  once([sql], (v) => convert(v, type))

function convert(v: string, type: StructuredType): string {
  const kind = type.kind === 'array' ? 'ARRAY' : 'OBJECT'
  return `CASE WHEN json_type(${v}) = '${kind}' THEN ${made(v, type)} WHEN json_type(${v}) <> 'NULL' THEN ${failure(v, type.kind.toUpperCase())} END`
}

function made(v: string, type: StructuredType): string {
  switch (type.kind) {
    case 'array':
      return `to_json(list_transform(CAST(json_extract(${v}, '$[*]') AS JSON[]), lambda m : ${member('m', type.items, type.itemsRequired === true)}))`
    case 'map': {
      const key = `CAST(to_json(CAST(${castTo(emit('m[1]', textType), type.key).sql} AS VARCHAR)) AS VARCHAR)`
      const value = `CAST(${member('m[2]', type.value, type.valueRequired === true)} AS VARCHAR)`
      const entries = `list_zip(json_keys(${v}), CAST(json_extract(${v}, '$.*') AS JSON[]))`
      return joined(`list_transform(${entries}, lambda m : ${key} || ':' || ${value})`)
    }
    case 'object': {
      const keys = type.fields.map(({ name }) => textLiteral(name)).join(', ')
      const members = type.fields.map(({ name, type: own, required }) => {
        const found = `json_extract(${v}, ${textLiteral(jsonPath([name]))})`
        return `${textLiteral(`${JSON.stringify(name)}:`)} || CAST(${member(found, own, required)} AS VARCHAR)`
      })
      const isOther = `list_sort(CAST(json_keys(${v}) AS VARCHAR[])) <> list_sort(CAST([${keys}] AS VARCHAR[]))`
      return `CASE WHEN ${isOther} THEN ${failure(v, 'OBJECT')} ELSE ${joined(`[${members.join(', ')}]`)} END`
    }
  }
}

const joined = (members: string): string =>
  `CAST('{' || coalesce(array_to_string(CAST(${members} AS VARCHAR[]), ','), '') || '}' AS JSON)`

/** JSON as JSON of a type; the null of JSON where it is NULL. */
function member(m: string, type: LogicalType, required: boolean): string {
  const missing = required
    ? `CAST(error('SNOWFLAKE:100071:22000:NULL value in a structured type that has none') AS JSON)`
    : `CAST('null' AS JSON)`
  return `coalesce(${of(m, type)}, ${missing})`
}

function of(m: string, type: LogicalType): string {
  if (isStructured(type)) return convert(m, type)
  if (type.kind === 'variant') return m
  if (type.kind === 'array' || type.kind === 'object')
    return `CASE WHEN json_type(${m}) IN ('${type.kind.toUpperCase()}', 'NULL') THEN ${m} ELSE ${failure(m, type.kind.toUpperCase())} END`
  return castTo(castTo(emit(m, variantType), type), variantType).sql
}

const failure = (v: string, kind: string): string =>
  `CAST(error('SNOWFLAKE:100071:22000:Failed to cast variant value ' || CAST(${v} AS VARCHAR) || ' to ${kind}') AS JSON)`
