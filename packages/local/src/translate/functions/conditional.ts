import { booleanType, emit } from '../emitted.ts'
import { argument, argumentList, type FunctionRules } from './function-rule.ts'
import { same } from './same-name.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/expressions-conditional */
export const conditionalFunctions: FunctionRules = {
  IFF: (call) => {
    const [then, otherwise] = [argument(call, 1), argument(call, 2)]
    return emit(
      `(CASE WHEN ${argument(call, 0).sql} THEN ${then.sql} ELSE ${otherwise.sql} END)`,
      then.type ?? otherwise.type,
    )
  },
  NVL: (call) => emit(`coalesce(${argument(call, 0).sql}, ${argument(call, 1).sql})`, argument(call, 0).type),
  IFNULL: (call) =>
    emit(`coalesce(${argument(call, 0).sql}, ${argument(call, 1).sql})`, argument(call, 0).type),
  NVL2: (call) =>
    emit(
      `(CASE WHEN ${argument(call, 0).sql} IS NOT NULL THEN ${argument(call, 1).sql} ELSE ${argument(call, 2).sql} END)`,
      argument(call, 1).type,
    ),
  COALESCE: same('coalesce', 'first'),
  NULLIF: same('nullif', 'first', 2),
  ZEROIFNULL: (call) => emit(`coalesce(${argument(call, 0).sql}, 0)`, argument(call, 0).type),
  NULLIFZERO: (call) => emit(`nullif(${argument(call, 0).sql}, 0)`, argument(call, 0).type),
  EQUAL_NULL: (call) =>
    emit(`(${argument(call, 0).sql} IS NOT DISTINCT FROM ${argument(call, 1).sql})`, booleanType),
  // One NULL makes Snowflake's answer NULL; DuckDB would leave it out.
  GREATEST: (call) => emit(nullIfAny(call, `greatest(${argumentList(call)})`), argument(call, 0).type),
  LEAST: (call) => emit(nullIfAny(call, `least(${argumentList(call)})`), argument(call, 0).type),
  DECODE: (call) => {
    const [subject, ...rest] = call.args
    const pairs: string[] = []
    for (let at = 0; at + 1 < rest.length; at += 2)
      pairs.push(`WHEN ${subject?.sql} IS NOT DISTINCT FROM ${rest[at]?.sql} THEN ${rest[at + 1]?.sql}`)
    const otherwise = rest.length % 2 === 1 ? ` ELSE ${rest.at(-1)?.sql}` : ''
    return emit(`(CASE ${pairs.join(' ')}${otherwise} END)`, argument(call, 2).type)
  },
}

const nullIfAny = (call: { readonly args: readonly { readonly sql: string }[] }, value: string): string =>
  `(CASE WHEN ${call.args.map(({ sql }) => `${sql} IS NULL`).join(' OR ')} THEN NULL ELSE ${value} END)`
