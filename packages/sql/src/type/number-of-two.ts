import { type Decimal, decimalOf, decimalType, floatType, isFloat } from './decimal.ts'
import { decimalFloatType, type Inferred } from './inferred.ts'

/**
 * The type that two numbers make: of fixed-point ones what `digits` says, FLOAT where one of them is a FLOAT, DECFLOAT where
 * one is that; nothing where one is no number.
 */
export function numberOfTwo(
  left: Inferred,
  right: Inferred,
  digits: (left: Decimal, right: Decimal) => Decimal,
): Inferred {
  const first = decimalOf(left)
  const second = decimalOf(right)
  if (first && second) return decimalType(digits(first, second))
  if (!(first || isFloating(left)) || !(second || isFloating(right))) return undefined
  return left?.kind === 'decfloat' || right?.kind === 'decfloat' ? decimalFloatType : floatType
}

const isFloating = (type: Inferred): boolean => isFloat(type) || type?.kind === 'decfloat'
