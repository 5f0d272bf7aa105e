import type { LogicalType } from '@mesh/core'
import type { ArithmeticOperator } from '../tree/expression/operator.ts'
import { textAsNumber } from './common-type.ts'
import { type Decimal, decimalOf, floatType, isFloat } from './decimal.ts'
import { type Inferred, nullType } from './inferred.ts'
import { numberOfTwo } from './number-of-two.ts'

/**
 * The type of two values joined by an operator.
 * Source: https://docs.snowflake.com/en/sql-reference/operators-arithmetic
 */
export function arithmeticType(operator: ArithmeticOperator, left: Inferred, right: Inferred): Inferred {
  if (operator === '||') return concatenationType([left, right])
  if (left === undefined || right === undefined) return undefined
  if (left.kind === 'null' || right.kind === 'null') return nullType
  return shiftedTime(operator, left, right) ?? numberType(operator, left, right)
}

/** Text after text: as long as its parts together; unbounded where one of them is. */
export function concatenationType(parts: readonly Inferred[]): Inferred {
  if (parts.includes(undefined)) return undefined
  const kind = parts.every((part) => part?.kind === 'binary') ? 'binary' : 'string'
  let maxLength = 0
  for (const part of parts) {
    if (part?.kind !== kind || part.maxLength === undefined) return { kind }
    maxLength += part.maxLength
  }
  return { kind, maxLength }
}

type Known = NonNullable<Inferred>

const day: LogicalType = { kind: 'date' }

const moved: ReadonlySet<string> = new Set(['date', 'time', 'timestamp'])

/** Days and times: an interval or a number of days moves them, days subtracted from one another are a number. */
function shiftedTime(operator: ArithmeticOperator, left: Known, right: Known): Inferred {
  if (operator !== '+' && operator !== '-') return undefined
  if (operator === '+' && moved.has(right.kind) && !moved.has(left.kind)) return shiftedTime('+', right, left)
  switch (left.kind) {
    case 'date':
      if (right.kind === 'date') return operator === '-' ? { kind: 'integer', precision: 9 } : undefined
      if (right.kind === 'interval')
        return right.days ? day : { kind: 'timestamp', zone: 'ntz', precision: 9 }
      return decimalOf(right) ? day : undefined
    case 'timestamp':
      if (right.kind === 'timestamp' && operator === '-') return { kind: 'interval', days: false }
      return right.kind === 'interval' ? { ...left, precision: 9 } : undefined
    case 'time':
    case 'interval':
      return right.kind === 'interval' ? left : undefined
    default:
      return undefined
  }
}

/** Text beside a number is read as NUMBER(18,5); beside text, FLOAT and VARIANT everything is a FLOAT. */
function numberType(operator: ArithmeticOperator, left: Known, right: Known): Inferred {
  if (left.kind === 'string' && right.kind === 'string') return floatType
  return numberOfTwo(asNumber(left), asNumber(right), (first, second) => digitsOf(operator, first, second))
}

function asNumber(type: Known): Known {
  if (type.kind === 'string') return textAsNumber
  return type.kind === 'variant' ? floatType : type
}

function digitsOf(operator: ArithmeticOperator, left: Decimal, right: Decimal): Decimal {
  const leading = Math.max(left.leading, right.leading)
  const scale = Math.max(left.scale, right.scale)
  switch (operator) {
    case '*':
      return {
        leading: left.leading + right.leading,
        scale: Math.min(left.scale + right.scale, Math.max(scale, 12)),
      }
    case '/':
      return {
        leading: left.leading + right.scale,
        scale: Math.max(left.scale, Math.min(left.scale + 6, 12)),
      }
    case '%':
      return { leading, scale }
    default:
      return { leading: leading + 1, scale }
  }
}

/** The type of a number with a sign. */
export function signedType(type: Inferred): Inferred {
  if (type?.kind === 'string' || type?.kind === 'variant') return floatType
  return decimalOf(type) ||
    isFloat(type) ||
    type?.kind === 'decfloat' ||
    type?.kind === 'interval' ||
    type?.kind === 'null'
    ? type
    : undefined
}
