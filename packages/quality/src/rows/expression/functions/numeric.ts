import { evaluationFailed, notEvaluable } from '../../../errors.ts'
import { isFloat, scaleOf } from '../../decimal/decimal-type.ts'
import { divideRounded } from '../../decimal/divide-rounded.ts'
import { powerOfTen } from '../../decimal/power-of-ten.ts'
import { rescale } from '../../decimal/rescale.ts'
import { asType } from '../as-type.ts'
import { computed } from '../computed.ts'
import type { Evaluator } from '../evaluator.ts'
import { fixed } from '../fixed.ts'
import { calculate } from '../node/arithmetic.ts'
import { compare } from '../node/comparison.ts'
import {
  argument,
  constantWhole,
  type EvaluatedCall,
  type FunctionRule,
  type FunctionRules,
  floatArgument,
  floatType,
  strictly,
  wholeArgument,
  wholeType,
} from './function-rule.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-numeric */
export const numericFunctions: FunctionRules = {
  ABS: (call) => {
    const value = numeric(argument(call, 0))
    return strictly(call, value.type, [value.at], (cell) => ((cell as number) < 0 ? -(cell as number) : cell))
  },
  SIGN: (call) => {
    const value = numeric(argument(call, 0))
    return isFloat(value.type)
      ? strictly(call, floatType, [value.at], (cell) => Math.sign(cell as number))
      : strictly(call, wholeType, [value.at], (cell) =>
          (cell as bigint) > 0n ? 1n : (cell as bigint) < 0n ? -1n : 0n,
        )
  },
  MOD: (call) => calculate('%', argument(call, 0), argument(call, 1), call.where),
  ROUND: rounding(divideRounded, (value) => Math.sign(value) * Math.round(Math.abs(value))),
  CEIL: rounding((units, unit) => -floorDivide(-units, unit), Math.ceil),
  CEILING: rounding((units, unit) => -floorDivide(-units, unit), Math.ceil),
  FLOOR: rounding(floorDivide, Math.floor),
  TRUNC: rounding((units, unit) => units / unit, Math.trunc),
  TRUNCATE: rounding((units, unit) => units / unit, Math.trunc),
  SQRT: float(Math.sqrt, (value) => value >= 0),
  CBRT: float(Math.cbrt),
  EXP: float(Math.exp),
  LN: float(Math.log, (value) => value > 0),
  SQUARE: float((value) => value * value),
  RADIANS: float((degrees) => (degrees * Math.PI) / 180),
  DEGREES: float((radians) => (radians * 180) / Math.PI),
  SIN: float(Math.sin),
  COS: float(Math.cos),
  TAN: float(Math.tan),
  ASIN: float(Math.asin, (value) => Math.abs(value) <= 1),
  ACOS: float(Math.acos, (value) => Math.abs(value) <= 1),
  ATAN: float(Math.atan),
  ATAN2: (call) =>
    strictly(call, floatType, [floatArgument(call, 0), floatArgument(call, 1)], (y, x) =>
      Math.atan2(y as number, x as number),
    ),
  PI: () => fixed(floatType, Math.PI),
  POWER: power,
  POW: power,
  LOG: (call) =>
    strictly(call, floatType, [floatArgument(call, 0), floatArgument(call, 1)], (base, value) => {
      if ((base as number) <= 0 || base === 1 || (value as number) <= 0)
        throw evaluationFailed('There is no such logarithm.', call.where)
      return Math.log(value as number) / Math.log(base as number)
    }),
  FACTORIAL: (call) =>
    strictly(call, wholeType, [wholeArgument(call, 0)], (count) => {
      if ((count as bigint) < 0n || (count as bigint) > 33n)
        throw evaluationFailed('There is no such factorial.', call.where)
      let product = 1n
      for (let each = 2n; each <= (count as bigint); each += 1n) product *= each
      return product
    }),
  DIV0: (call) => divideOrZero(call, false),
  DIV0NULL: (call) => divideOrZero(call, true),
}

const numeric = (value: Evaluator): Evaluator =>
  scaleOf(value.type) !== undefined || isFloat(value.type) || value.type.kind === 'null'
    ? value
    : asType(value, floatType)

function float(
  value: (value: number) => number,
  isDefined: (value: number) => boolean = () => true,
): FunctionRule {
  return (call) =>
    strictly(call, floatType, [floatArgument(call, 0)], (cell) => {
      if (!isDefined(cell as number))
        throw evaluationFailed(`${call.name} is not defined for a value.`, call.where)
      return value(cell as number)
    })
}

function power(call: EvaluatedCall): Evaluator {
  return strictly(call, floatType, [floatArgument(call, 0), floatArgument(call, 1)], (base, exponent) => {
    const value = (base as number) ** (exponent as number)
    if (Number.isNaN(value) && !Number.isNaN(base) && !Number.isNaN(exponent))
      throw evaluationFailed('There is no such power.', call.where)
    return value
  })
}

function rounding(
  divide: (units: bigint, unit: bigint) => bigint,
  whole: (value: number) => number,
): FunctionRule {
  return (call) => {
    const value = numeric(argument(call, 0))
    if (!/^(?:integer|number|null)$/.test(argument(call, 0).type.kind))
      throw notEvaluable(`${call.name} of a value of type ${argument(call, 0).type.kind}`, call.where)
    if (call.args.length > 2) throw notEvaluable(`${call.name} with a mode`, call.where)
    const digits = call.args.length > 1 ? constantWhole(call, 1) : 0
    const scale = scaleOf(value.type)
    if (scale === undefined) {
      if (digits !== 0) throw notEvaluable(`${call.name} of a FLOAT to digits`, call.where)
      return strictly(call, value.type, [value.at], (cell) => whole(cell as number))
    }
    const to = Math.max(digits, 0)
    if (digits >= scale) return value
    const unit = powerOfTen(scale - digits)
    const type = call.type ?? (to === 0 ? wholeType : { kind: 'number', precision: 38, scale: to })
    return strictly(call, type, [value.at], (cell) => {
      const units = divide(cell as bigint, unit)
      return digits < 0 ? units * powerOfTen(-digits) : rescale(units, to, scaleOf(type) ?? 0)
    })
  }
}

function floorDivide(units: bigint, unit: bigint): bigint {
  const quotient = units / unit
  return units % unit < 0n ? quotient - 1n : quotient
}

/** A quotient that is 0 where the divisor is 0, and with `nullToo` where it is NULL. */
function divideOrZero(call: EvaluatedCall, nullToo: boolean): Evaluator {
  const [dividend, divisor] = [argument(call, 0), argument(call, 1)]
  const quotient = calculate('/', dividend, divisor, call.where)
  const isZero = compare('=', divisor, fixed({ kind: 'integer', precision: 1 }, 0n))
  const zero = isFloat(quotient.type) ? 0 : 0n
  return computed(quotient.type, call.args, (row) => {
    if (dividend.at(row) === null) return null
    const found = isZero.at(row)
    if (found === null) return nullToo ? zero : null
    return found === true ? zero : quotient.at(row)
  })
}
