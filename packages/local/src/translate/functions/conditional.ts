import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { asOneType } from '../as-one-type.ts'
import { comparable } from '../comparison/comparable.ts'
import { booleanType, type Emitted, emit, floatType } from '../emitted.ts'
import { once } from '../once.ts'
import { truthOf } from '../truth-of.ts'
import { argument, type FunctionRule, type FunctionRules, type ScalarCall } from './function-rule.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/expressions-conditional */
export const conditionalFunctions: FunctionRules = {
  IFF: (call) => {
    const {
      values: [then, otherwise],
      type,
    } = asOneType([argument(call, 1), argument(call, 2)])
    return emit(`(CASE WHEN ${truth(call, 0)} THEN ${then?.sql} ELSE ${otherwise?.sql} END)`, type)
  },
  NVL: coalesce,
  IFNULL: coalesce,
  COALESCE: coalesce,
  NVL2: (call) => {
    const {
      values: [then, otherwise],
      type,
    } = asOneType([argument(call, 1), argument(call, 2)])
    return emit(
      `(CASE WHEN ${argument(call, 0).sql} IS NOT NULL THEN ${then?.sql} ELSE ${otherwise?.sql} END)`,
      type,
    )
  },
  NULLIF: (call) => {
    const [value, unwanted] = [argument(call, 0), argument(call, 1)]
    return emit(
      once([value.sql, unwanted.sql], (one, other) => {
        const [left, right] = comparable({ ...value, sql: one }, { ...unwanted, sql: other })
        return `CASE WHEN ${left.sql} = ${right.sql} THEN NULL ELSE ${one} END`
      }),
      value.type,
    )
  },
  ZEROIFNULL: (call) => emit(`coalesce(${argument(call, 0).sql}, 0)`, argument(call, 0).type),
  NULLIFZERO: (call) => emit(`nullif(${argument(call, 0).sql}, 0)`, argument(call, 0).type),
  EQUAL_NULL: (call) => {
    const [left, right] = comparable(argument(call, 0), argument(call, 1))
    return emit(`(${left.sql} IS NOT DISTINCT FROM ${right.sql})`, booleanType)
  },
  // One NULL makes Snowflake's answer NULL; DuckDB would leave it out.
  GREATEST: extreme('greatest', true),
  LEAST: extreme('least', true),
  GREATEST_IGNORE_NULLS: extreme('greatest', false),
  LEAST_IGNORE_NULLS: extreme('least', false),
  DECODE: decode,
  BOOLAND: (call) => emit(`(${truth(call, 0)} AND ${truth(call, 1)})`, booleanType),
  BOOLOR: (call) => emit(`(${truth(call, 0)} OR ${truth(call, 1)})`, booleanType),
  BOOLXOR: (call) => emit(`(${truth(call, 0)} <> ${truth(call, 1)})`, booleanType),
  BOOLNOT: (call) => emit(`(NOT ${truth(call, 0)})`, booleanType),
  IS_NULL_VALUE: (call) => emit(`(json_type(${argument(call, 0).sql}) = 'NULL')`, booleanType),
  REGR_VALX: (call) =>
    emit(
      `(CASE WHEN ${argument(call, 0).sql} IS NOT NULL THEN CAST(${argument(call, 1).sql} AS DOUBLE) END)`,
      floatType,
    ),
  REGR_VALY: (call) =>
    emit(
      `(CASE WHEN ${argument(call, 1).sql} IS NOT NULL THEN CAST(${argument(call, 0).sql} AS DOUBLE) END)`,
      floatType,
    ),
}

const truth = (call: ScalarCall, index: number): string => truthOf(argument(call, index))

function coalesce(call: ScalarCall): Emitted {
  argument(call, 0)
  const { values, type } = asOneType(call.args)
  return emit(`coalesce(${values.map(({ sql }) => sql).join(', ')})`, type)
}

function extreme(name: string, isStrict: boolean): FunctionRule {
  return (call) => {
    argument(call, 0)
    const { values, type } = asOneType(call.args)
    const body = (...names: readonly string[]) => `${name}(${names.join(', ')})`
    const sqls = values.map(({ sql }) => sql)
    if (!isStrict) return emit(body(...sqls), type)
    return emit(
      once(
        sqls,
        (...names) =>
          `CASE WHEN ${names.map((each) => `${each} IS NULL`).join(' OR ')} THEN NULL ELSE ${body(...names)} END`,
      ),
      type,
    )
  }
}

function decode(call: ScalarCall): Emitted {
  const [subject, ...rest] = call.args
  argument(call, 2)
  if (subject === undefined) throw unsupportedFeature('DECODE of nothing', call.where)
  const { values: results, type } = asOneType(
    rest.filter((_, index) => index % 2 === 1 || index === rest.length - 1),
  )
  const searched = rest.filter((_, index) => index % 2 === 0 && index < rest.length - 1)
  const body = (value: string) => {
    const pairs = searched.map((each, index) => {
      const [left, right] = comparable({ ...subject, sql: value }, each)
      return `WHEN ${left.sql} IS NOT DISTINCT FROM ${right.sql} THEN ${results[index]?.sql}`
    })
    const otherwise = rest.length % 2 === 1 ? ` ELSE ${results.at(-1)?.sql}` : ''
    return `(CASE ${pairs.join(' ')}${otherwise} END)`
  }
  return emit(body(subject.sql), type)
}
