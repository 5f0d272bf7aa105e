import type { LogicalType } from '@mesh/core'
import { type Decimal, decimalOf, decimalType, floatType, isFloat } from './decimal.ts'
import { decimalFloatType, type Inferred, nullType } from './inferred.ts'
import { sameType } from './same-type.ts'

/** Text that stands among numbers is read as a number of this type. */
export const textAsNumber: LogicalType = { kind: 'number', precision: 18, scale: 5 }

/**
 * The type that values of several types have where one of them is chosen: the branches of CASE, the arguments of COALESCE,
 * the rows of a set operator. Unknown where one is unknown, or where Snowflake has no such type.
 * Source: https://docs.snowflake.com/en/sql-reference/data-type-conversion
 */
export function commonType(types: readonly Inferred[]): Inferred {
  if (types.includes(undefined)) return undefined
  if (types.some((type) => type?.kind === 'variant')) return { kind: 'variant' }
  let common: Inferred = nullType
  for (const type of types) if (type !== undefined) common = commonOfTwo(common, type)
  return common
}

type Known = NonNullable<Inferred>

function commonOfTwo(left: Inferred, right: Known): Inferred {
  if (left === undefined || right.kind === 'null') return left
  if (left.kind === 'null' || sameType(left, right)) return right
  return (
    commonNumber(left, right) ?? commonOfKind(left, right) ?? converted(left, right) ?? converted(right, left)
  )
}

function commonNumber(left: Known, right: Known): Inferred {
  if (left.kind === 'string' && right.kind === 'string') return undefined
  const types = [left, right].map((type) => (type.kind === 'string' ? textAsNumber : type))
  const decimals = types.flatMap((type) => decimalOf(type) ?? [])
  const floats = types.filter(isFloat).length
  const precise = types.filter(({ kind }) => kind === 'decfloat').length
  if (decimals.length + floats + precise < 2) return undefined
  if (precise > 0) return decimalFloatType
  return floats > 0 ? floatType : decimalType(widest(decimals))
}

const widest = (decimals: readonly Decimal[]): Decimal => ({
  leading: Math.max(...decimals.map(({ leading }) => leading)),
  scale: Math.max(...decimals.map(({ scale }) => scale)),
})

function commonOfKind(left: Known, right: Known): Inferred {
  switch (left.kind) {
    case 'string':
    case 'binary':
      if (right.kind !== left.kind) return undefined
      return left.maxLength === undefined || right.maxLength === undefined
        ? { kind: left.kind }
        : { kind: left.kind, maxLength: Math.max(left.maxLength, right.maxLength) }
    case 'time':
      return right.kind === 'time' ? { kind: 'time', precision: finest(left, right) } : undefined
    case 'timestamp':
      return right.kind === 'timestamp' && right.zone === left.zone
        ? { ...left, precision: finest(left, right) }
        : undefined
    case 'interval':
      return right.kind === 'interval' ? { kind: 'interval', days: left.days && right.days } : undefined
    case 'array':
    case 'object':
      return right.kind === left.kind ? { kind: left.kind } : undefined
    default:
      return undefined
  }
}

interface Fine {
  readonly precision?: number
}

const finest = (left: Fine, right: Fine): number => Math.max(left.precision ?? 9, right.precision ?? 9)

/** Text is read as a truth value, day or time that stands beside it, a day as the timestamp that does. */
const conversions: Readonly<Record<string, readonly string[]>> = {
  string: ['boolean', 'date', 'time', 'timestamp'],
  date: ['timestamp'],
}

const converted = (from: Known, to: Known): Inferred =>
  conversions[from.kind]?.includes(to.kind) ? to : undefined
