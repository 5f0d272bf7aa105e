import { unsupportedFeature } from '../../errors.ts'
import { type Emitted, emit, floatType, isExact, scaleOf } from '../emitted.ts'
import { argument, type FunctionRule, type FunctionRules, type ScalarCall } from './function-rule.ts'
import { same } from './same-name.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-numeric */
export const numericFunctions: FunctionRules = {
  ABS: same('abs', 'first'),
  SIGN: same('sign', { kind: 'integer', precision: 1 }),
  MOD: (call) => emit(`(${argument(call, 0).sql} % ${argument(call, 1).sql})`, argument(call, 0).type),
  ROUND: rounding('round'),
  CEIL: rounding('ceil'),
  FLOOR: rounding('floor'),
  TRUNC: rounding('trunc'),
  TRUNCATE: rounding('trunc'),
  SQRT: same('sqrt', floatType),
  POWER: same('pow', floatType, 2),
  POW: same('pow', floatType, 2),
  EXP: same('exp', floatType),
  LN: same('ln', floatType),
  LOG: (call) => emit(`(ln(${argument(call, 1).sql}) / ln(${argument(call, 0).sql}))`, floatType),
  PI: same('pi', floatType, 0),
  RADIANS: same('radians', floatType),
  DEGREES: same('degrees', floatType),
  SIN: same('sin', floatType),
  COS: same('cos', floatType),
  TAN: same('tan', floatType),
  ASIN: same('asin', floatType),
  ACOS: same('acos', floatType),
  ATAN: same('atan', floatType),
  ATAN2: same('atan2', floatType, 2),
  DIV0: (call) =>
    emit(`(CASE WHEN ${argument(call, 1).sql} = 0 THEN 0 ELSE ${quotient(call)} END)`, quotientType(call)),
  DIV0NULL: (call) =>
    emit(
      `(CASE WHEN coalesce(${argument(call, 1).sql}, 0) = 0 THEN 0 ELSE ${quotient(call)} END)`,
      quotientType(call),
    ),
}

function rounding(name: string): FunctionRule {
  return (call) => {
    const value = argument(call, 0)
    if (call.args.length === 1) return emit(`${name}(${value.sql})`, isExact(value.type) ? whole : value.type)
    const digits = call.written[1]
    if (name !== 'round' || digits === undefined)
      throw unsupportedFeature(`${call.name} with a scale`, call.where)
    return emit(`round(${value.sql}, CAST(${argument(call, 1).sql} AS INTEGER))`, value.type)
  }
}

const whole = { kind: 'integer', precision: 38 } as const

const quotientScale = (call: ScalarCall): number => {
  const scale = scaleOf(argument(call, 0).type)
  return Math.max(scale, Math.min(scale + 6, 12))
}

const exact = (call: ScalarCall): boolean =>
  isExact(argument(call, 0).type) && isExact(argument(call, 1).type)

const quotientType = (call: ScalarCall): Emitted['type'] =>
  exact(call) ? { kind: 'number', precision: 38, scale: quotientScale(call) } : floatType

const quotient = (call: ScalarCall): string => {
  const division = `(${argument(call, 0).sql} / ${argument(call, 1).sql})`
  return exact(call) ? `CAST(${division} AS DECIMAL(38,${quotientScale(call)}))` : division
}
