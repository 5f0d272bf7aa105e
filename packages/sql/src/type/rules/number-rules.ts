import type { Argument } from '../../tree/expression/function-call.ts'
import { arithmeticType } from '../arithmetic-type.ts'
import { textAsNumber } from '../common-type.ts'
import { decimalOf, decimalType, floatType, isFloat } from '../decimal.ts'
import type { Inferred } from '../inferred.ts'
import type { ResultRule } from '../result-call.ts'

/** A number as it is; text and VARIANT become FLOAT. */
const numberOf = (type: Inferred): Inferred =>
  type?.kind === 'string' || type?.kind === 'variant'
    ? floatType
    : decimalOf(type) || isFloat(type) || type?.kind === 'decfloat' || type?.kind === 'null'
      ? type
      : undefined

const number: ResultRule = ({ type }) => numberOf(type(0))

const sign: ResultRule = ({ type }) => (decimalOf(type(0)) ? { kind: 'integer' } : numberOf(type(0)))

const bits: ResultRule = ({ type }) =>
  type(0)?.kind === 'binary' ? { kind: 'binary' } : type(0) && { kind: 'integer' }

/**
 * Rounding to fewer digits may carry into one more before the point.
 * Source: https://docs.snowflake.com/en/sql-reference/functions/round
 */
const round: ResultRule = ({ type, arguments: [, to] }) => {
  const value = type(0)
  const digits = to === undefined ? 0 : wholeNumber(to)
  const decimal = decimalOf(value?.kind === 'string' && to !== undefined ? textAsNumber : value)
  if (decimal === undefined) return numberOf(value)
  if (digits === undefined) return undefined
  return digits >= decimal.scale
    ? decimalType(decimal)
    : decimalType({
        leading: decimal.leading + decimal.scale + 1 - Math.max(digits, 0),
        scale: Math.max(digits, 0),
      })
}

/** The value of an argument that is a whole number, with or without a sign. */
function wholeNumber(argument: Argument): number | undefined {
  if (argument.kind === 'unary' && argument.operator === '-') {
    const value = wholeNumber(argument.operand)
    return value === undefined ? undefined : -value
  }
  return argument.kind === 'numberLiteral' && /^\d+$/.test(argument.text) ? Number(argument.text) : undefined
}

/** TRUNC of a day or time is DATE_TRUNC. */
const trunc: ResultRule = (call) => {
  const value = call.type(0)
  return value?.kind === 'date' || value?.kind === 'timestamp' || value?.kind === 'time' ? value : round(call)
}

const quotient: ResultRule = ({ type }) => arithmeticType('/', type(0), type(1))

const remainder: ResultRule = ({ type }) => arithmeticType('%', type(0), type(1))

/** Precision and scale where they are given, else NUMBER(38,0); a format may stand before them. */
const decimal: ResultRule = ({ arguments: [, ...rest] }) => {
  const [precision = 38, scale = 0] = rest.flatMap((each) => wholeNumber(each) ?? [])
  return decimalType({ leading: precision - scale, scale })
}

/** Whole numbers between whole ones, else floating-point. */
const uniform: ResultRule = ({ type }) => {
  if (isFloat(type(0)) || isFloat(type(1))) return floatType
  return decimalOf(type(0))?.scale === 0 && decimalOf(type(1))?.scale === 0 ? { kind: 'integer' } : undefined
}

/** Results of functions of numbers. */
export const numberRules = { number, sign, bits, round, trunc, quotient, remainder, decimal, uniform }
