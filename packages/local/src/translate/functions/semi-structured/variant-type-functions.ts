import type { LogicalType } from '@mesh/core'
import { decimalType } from '../../decimal-type.ts'
import { booleanType, emit, floatType, textType, variantType } from '../../emitted.ts'
import { once } from '../../once.ts'
import { castTo } from '../../translate-cast.ts'
import { constantNumber } from '../constant-number.ts'
import { argument, type FunctionRule, type FunctionRules } from '../function-rule.ts'

/** What the text of a JSON value looks like when it is of a kind. Numbers with an exponent are FLOAT. */
const kinds = {
  whole: "'-?\\d+'",
  decimal: "'-?[\\d.]+'",
  number: "'-?\\d.*'",
  text: "'(?s)\".*'",
  boolean: "'true|false'",
  array: "'(?s)\\[.*'",
  object: "'(?s)\\{.*'",
  null: "'null'",
} as const

const fits = (v: string, kind: keyof typeof kinds): string =>
  `regexp_full_match(CAST(${v} AS VARCHAR), ${kinds[kind]})`

/** Whether what is in a VARIANT is of a kind; NULL for NULL. */
const is =
  (kind: keyof typeof kinds): FunctionRule =>
  (call) =>
    emit(fits(castTo(argument(call, 0), variantType).sql, kind), booleanType)

/** What is in a VARIANT when it is of a kind, without conversion from another. */
const as =
  (kind: keyof typeof kinds, type: LogicalType): FunctionRule =>
  (call) => {
    const value = castTo(argument(call, 0), variantType)
    const sql = once(
      [value.sql],
      (v) => `CASE WHEN ${fits(v, kind)} THEN ${castTo({ ...value, sql: v }, type).sql} END`,
    )
    return emit(sql, type)
  }

/** A number of so many digits. Source: https://docs.snowflake.com/en/sql-reference/functions/as_decimal-number */
const asDecimal: FunctionRule = (call) => {
  const [precision = 38, scale = 0] = call.written.slice(1).map(constantNumber)
  const type = decimalType(precision - scale, scale)
  return as('decimal', type)(call)
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions-semistructured (type predicates, casts) */
export const variantTypeFunctions: FunctionRules = {
  TYPEOF: (call) =>
    emit(
      once([castTo(argument(call, 0), variantType).sql], (v) => {
        const cases = (
          [
            ['whole', 'INTEGER'],
            ['decimal', 'DECIMAL'],
            ['number', 'DOUBLE'],
            ['null', 'NULL_VALUE'],
          ] as const
        ).map(([kind, name]) => `WHEN ${fits(v, kind)} THEN '${name}'`)
        return `CASE ${cases.join(' ')} ELSE json_type(${v}) END`
      }),
      textType,
    ),
  IS_ARRAY: is('array'),
  IS_OBJECT: is('object'),
  IS_BOOLEAN: is('boolean'),
  IS_NULL_VALUE: is('null'),
  IS_VARCHAR: is('text'),
  IS_CHAR: is('text'),
  IS_INTEGER: is('whole'),
  IS_DECIMAL: is('decimal'),
  IS_DOUBLE: is('number'),
  IS_REAL: is('number'),
  AS_ARRAY: as('array', { kind: 'array' }),
  AS_OBJECT: as('object', { kind: 'object' }),
  AS_BOOLEAN: as('boolean', booleanType),
  AS_VARCHAR: as('text', textType),
  AS_CHAR: as('text', textType),
  AS_INTEGER: as('whole', { kind: 'integer', precision: 38 }),
  AS_DECIMAL: asDecimal,
  AS_DOUBLE: as('number', floatType),
  AS_REAL: as('number', floatType),
}
