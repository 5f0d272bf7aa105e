import { emit } from '../emitted.ts'
import type { FunctionRule } from './function-rule.ts'

/** A number or a text that is written out. */
const constant = /^(?:-?\d+(?:\.\d+)?|'(?:[^']|'')*')$/

/** A rule whose result is NULL where one of the arguments behind the first is, which DuckDB's functions do not all keep to. */
export const strict =
  (rule: FunctionRule, places?: readonly number[]): FunctionRule =>
  (call) => {
    const result = rule(call)
    const missing = call.args.flatMap(({ sql }, index) =>
      index === 0 || constant.test(sql) || places?.includes(index) === false ? [] : [`${sql} IS NULL`],
    )
    return missing.length === 0
      ? result
      : emit(`(CASE WHEN ${missing.join(' OR ')} THEN NULL ELSE ${result.sql} END)`, result.type)
  }
