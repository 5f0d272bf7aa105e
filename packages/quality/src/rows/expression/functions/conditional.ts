import { notEvaluable } from '../../../errors.ts'
import { asType } from '../as-type.ts'
import { computed } from '../computed.ts'
import type { Evaluator } from '../evaluator.ts'
import { fixed } from '../fixed.ts'
import { commonTypeOf } from '../infer-result.ts'
import { asCommon, choose } from '../node/case.ts'
import { compare, ordering } from '../node/comparison.ts'
import { join, negate } from '../node/logical.ts'
import { equalNull } from '../node/predicate.ts'
import {
  argument,
  booleanType,
  type EvaluatedCall,
  type FunctionRule,
  type FunctionRules,
} from './function-rule.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/expressions-conditional */
export const conditionalFunctions: FunctionRules = {
  IFF: (call) =>
    choose([argument(call, 0)], [argument(call, 1)], argument(call, 2), () => noCommonType(call)),
  COALESCE: coalesce,
  NVL: coalesce,
  IFNULL: coalesce,
  NVL2: (call) => {
    const value = argument(call, 0)
    const present = computed(booleanType, [value], (row) => value.at(row) !== null)
    return choose([present], [argument(call, 1)], argument(call, 2), () => noCommonType(call))
  },
  NULLIF: (call) => {
    const [value, other] = [argument(call, 0), argument(call, 1)]
    const same = compare('=', value, other)
    return computed(value.type, [value, other], (row) => (same.at(row) === true ? null : value.at(row)))
  },
  NULLIFZERO: (call) => {
    const value = argument(call, 0)
    const same = compare('=', value, zero)
    return computed(value.type, [value], (row) => (same.at(row) === true ? null : value.at(row)))
  },
  ZEROIFNULL: (call) => coalesce({ ...call, args: [argument(call, 0), zero] }),
  EQUAL_NULL: (call) => equalNull(argument(call, 0), argument(call, 1)),
  GREATEST: extreme((order) => order > 0, false),
  LEAST: extreme((order) => order < 0, false),
  GREATEST_IGNORE_NULLS: extreme((order) => order > 0, true),
  LEAST_IGNORE_NULLS: extreme((order) => order < 0, true),
  DECODE: (call) => {
    const [subject, ...rest] = call.args
    const conditions: Evaluator[] = []
    const results: Evaluator[] = []
    for (let at = 0; at + 1 < rest.length; at += 2) {
      conditions.push(equalNull(subject as Evaluator, rest[at] as Evaluator))
      results.push(rest[at + 1] as Evaluator)
    }
    const otherwise = rest.length % 2 === 1 ? rest.at(-1) : undefined
    return choose(conditions, results, otherwise, () => noCommonType(call))
  },
  BOOLAND: (call) => join('AND', conditions(call)),
  BOOLOR: (call) => join('OR', conditions(call)),
  BOOLXOR: (call) => {
    const [left, right] = conditions(call)
    if (left === undefined || right === undefined) throw noCommonType(call)
    return negate(compare('=', left, right))
  },
  BOOLNOT: (call) => negate(asType(argument(call, 0), booleanType)),
}

const zero = fixed({ kind: 'integer', precision: 1 }, 0n)

const conditions = (call: EvaluatedCall): readonly Evaluator[] =>
  call.args.map((each) => asType(each, booleanType))

const noCommonType = (call: EvaluatedCall) =>
  notEvaluable(`${call.name} of types that have none in common`, call.where)

function coalesce(call: EvaluatedCall): Evaluator {
  const type = commonTypeOf(call.args.map((each) => each.type))
  if (type === undefined) throw noCommonType(call)
  const values = call.args.map((each) => asCommon(each, type).at)
  return {
    type,
    at: (row) => {
      for (const value of values) {
        const cell = value(row)
        if (cell !== null) return cell
      }
      return null
    },
  }
}

/** The largest or smallest value; one NULL makes it NULL, unless NULL is left out. */
function extreme(isBetter: (order: number) => boolean, skipsNull: boolean): FunctionRule {
  return (call) => {
    const type = commonTypeOf(call.args.map((each) => each.type))
    if (type === undefined) throw noCommonType(call)
    const values = call.args.map((each) => asCommon(each, type))
    return computed(type, call.args, (row) => {
      let best: Evaluator | undefined
      for (const value of values) {
        if (value.at(row) === null) {
          if (skipsNull) continue
          return null
        }
        if (best === undefined || isBetter(ordering(value, best)(row) ?? 0)) best = value
      }
      return best?.at(row) ?? null
    })
  }
}
