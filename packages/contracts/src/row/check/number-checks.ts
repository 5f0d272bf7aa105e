import type { LogicalTypeOptions } from '../../odcs/logical-type.ts'
import { isMultiple } from '../is-multiple.ts'
import type { ValueCheck, ValueTest } from './value-check.ts'

/** Checks of a whole number: a number up to 15 digits, a bigint above. */
export function integerChecks(precision: number, options: LogicalTypeOptions): readonly ValueCheck[] {
  const digits = { code: 'ROW.DIGITS', expected: `at most ${precision} digits` } as const
  if (precision <= 15) {
    const limit = 10 ** precision
    return [
      { test: (value) => Number.isSafeInteger(value), code: 'ROW.WRONG_TYPE', expected: 'a whole number' },
      { test: (value) => -limit < (value as number) && (value as number) < limit, ...digits },
      ...limitChecks(options),
    ]
  }
  const limit = 10n ** BigInt(precision)
  return [
    { test: (value) => typeof value === 'bigint', code: 'ROW.WRONG_TYPE', expected: 'a bigint' },
    { test: (value) => -limit < (value as bigint) && (value as bigint) < limit, ...digits },
    ...limitChecks(options),
  ]
}

/** Checks of a binary floating-point number. */
export function floatChecks(options: LogicalTypeOptions): readonly ValueCheck[] {
  return [
    { test: (value) => Number.isFinite(value), code: 'ROW.WRONG_TYPE', expected: 'a number' },
    ...limitChecks(options),
  ]
}

/** Checks of an exact decimal, as text. */
export function decimalChecks(
  precision: number,
  scale: number,
  options: LogicalTypeOptions,
): readonly ValueCheck[] {
  const before = Math.max(precision - scale, 1)
  return [
    { test: (value) => typeof value === 'string', code: 'ROW.WRONG_TYPE', expected: 'a decimal as text' },
    {
      test: (value) => isDecimal(value as string, before, scale),
      code: 'ROW.DIGITS',
      expected: `a decimal with at most ${before} digits before and ${scale} after the point`,
    },
    ...limitChecks(options),
  ]
}

function isDecimal(text: string, before: number, after: number): boolean {
  const start = text.charCodeAt(0) === 45 ? 1 : 0
  const point = digitsFrom(text, start)
  if (point === start || point - start > before) return false
  if (point === text.length) return true
  if (text.charCodeAt(point) !== 46) return false
  const end = digitsFrom(text, point + 1)
  return end === text.length && end > point + 1 && end - point - 1 <= after
}

function digitsFrom(text: string, start: number): number {
  let at = start
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 48 || unit > 57) break
  }
  return at
}

function limitChecks(options: LogicalTypeOptions): readonly ValueCheck[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = options
  const check = (test: ValueTest, expected: string): ValueCheck => ({ test, code: 'ROW.RANGE', expected })
  return [
    ...(typeof minimum === 'number'
      ? [check((value) => !(Number(value) < minimum), `at least ${minimum}`)]
      : []),
    ...(typeof maximum === 'number'
      ? [check((value) => !(Number(value) > maximum), `at most ${maximum}`)]
      : []),
    ...(typeof exclusiveMinimum === 'number'
      ? [check((value) => !(Number(value) <= exclusiveMinimum), `more than ${exclusiveMinimum}`)]
      : []),
    ...(typeof exclusiveMaximum === 'number'
      ? [check((value) => !(Number(value) >= exclusiveMaximum), `less than ${exclusiveMaximum}`)]
      : []),
    ...(multipleOf === undefined
      ? []
      : [check((value) => isMultiple(Number(value), multipleOf), `a multiple of ${multipleOf}`)]),
  ]
}
