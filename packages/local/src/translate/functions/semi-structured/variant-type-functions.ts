import type { LogicalType } from '@mesh/core'
import { booleanType, emit, floatType, textType } from '../../emitted.ts'
import { once } from '../../once.ts'
import { castTo } from '../../translate-cast.ts'
import { argument, type FunctionRule, type FunctionRules } from '../function-rule.ts'

/** Names that DuckDB has for what is in a JSON value. */
const kinds = {
  whole: "('UBIGINT', 'BIGINT')",
  number: "('UBIGINT', 'BIGINT', 'DOUBLE')",
  text: "('VARCHAR')",
  boolean: "('BOOLEAN')",
  array: "('ARRAY')",
  object: "('OBJECT')",
  null: "('NULL')",
} as const

/** Whether what is in a VARIANT is of a kind; NULL for NULL. */
const is =
  (kind: keyof typeof kinds): FunctionRule =>
  (call) =>
    emit(`(json_type(${argument(call, 0).sql}) IN ${kinds[kind]})`, booleanType)

/** What is in a VARIANT when it is of a kind, without conversion from another. */
const as =
  (kind: keyof typeof kinds, type: LogicalType): FunctionRule =>
  (call) => {
    const value = argument(call, 0)
    const sql = once(
      [value.sql],
      (v) => `CASE WHEN json_type(${v}) IN ${kinds[kind]} THEN ${castTo({ ...value, sql: v }, type).sql} END`,
    )
    return emit(sql, type)
  }

/** Source: https://docs.snowflake.com/en/sql-reference/functions-semistructured (type predicates, casts) */
export const variantTypeFunctions: FunctionRules = {
  TYPEOF: (call) =>
    emit(
      once(
        [argument(call, 0).sql],
        (v) =>
          `CASE json_type(${v}) WHEN 'UBIGINT' THEN 'INTEGER' WHEN 'BIGINT' THEN 'INTEGER' WHEN 'DOUBLE' THEN 'DECIMAL' WHEN 'NULL' THEN 'NULL_VALUE' ELSE json_type(${v}) END`,
      ),
      textType,
    ),
  IS_ARRAY: is('array'),
  IS_OBJECT: is('object'),
  IS_BOOLEAN: is('boolean'),
  IS_NULL_VALUE: is('null'),
  IS_VARCHAR: is('text'),
  IS_CHAR: is('text'),
  IS_INTEGER: is('whole'),
  IS_DECIMAL: is('number'),
  IS_DOUBLE: is('number'),
  IS_REAL: is('number'),
  AS_ARRAY: as('array', { kind: 'array' }),
  AS_OBJECT: as('object', { kind: 'object' }),
  AS_BOOLEAN: as('boolean', booleanType),
  AS_VARCHAR: as('text', textType),
  AS_CHAR: as('text', textType),
  AS_INTEGER: as('whole', { kind: 'integer', precision: 38 }),
  AS_DOUBLE: as('number', floatType),
  AS_REAL: as('number', floatType),
}
