import type { LogicalType } from '@mesh/core'
import type { Decimal } from './decimal.ts'
import { type Inferred, nullType } from './inferred.ts'
import { numberOfTwo } from './number-of-two.ts'
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
  let common: Inferred = nullType
  let variant = false
  for (const type of types) {
    if (type?.kind === 'variant') variant = true
    else if (type !== undefined) common = commonOfTwo(common, type)
  }
  if (!variant || common === undefined) return common
  return besideVariant(
    common,
    types.some((type) => type?.kind === 'string'),
  )
}

/**
 * A VARIANT is read as the text, day or time that stands beside it. Other values become a VARIANT, and what they become
 * where text stands beside them too is not documented.
 */
function besideVariant(type: Known, text: boolean): Inferred {
  switch (type.kind) {
    case 'string':
      return { kind: 'string' }
    case 'date':
    case 'time':
    case 'timestamp':
      return type
    case 'binary':
      return undefined
    default:
      return text ? undefined : { kind: 'variant' }
  }
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
  return numberOfTwo(
    left.kind === 'string' ? textAsNumber : left,
    right.kind === 'string' ? textAsNumber : right,
    widest,
  )
}

const widest = (left: Decimal, right: Decimal): Decimal => ({
  leading: Math.max(left.leading, right.leading),
  scale: Math.max(left.scale, right.scale),
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
      return right.kind === 'timestamp' ? commonTimestamp(left, right) : undefined
    case 'interval':
      return right.kind === 'interval' ? { kind: 'interval', days: left.days && right.days } : undefined
    case 'array':
    case 'object':
      return right.kind === left.kind ? { kind: left.kind } : undefined
    default:
      return undefined
  }
}

type Timestamp = Extract<LogicalType, { kind: 'timestamp' }>

/** A time of day without a zone is read in the zone of the session. */
function commonTimestamp(left: Timestamp, right: Timestamp): Inferred {
  const precision = finest(left, right)
  if (left.zone === right.zone) return { ...left, precision }
  return left.zone === 'tz' || right.zone === 'tz' ? undefined : { kind: 'timestamp', zone: 'ltz', precision }
}

interface Fine {
  readonly precision?: number
}

const finest = (left: Fine, right: Fine): number => Math.max(left.precision ?? 9, right.precision ?? 9)

/** Text is read as a truth value, day or time that stands beside it, a number as a truth value, a day as a timestamp. */
const conversions: Readonly<Record<string, readonly string[]>> = {
  string: ['boolean', 'date', 'time', 'timestamp'],
  integer: ['boolean'],
  number: ['boolean'],
  float: ['boolean'],
  date: ['timestamp'],
}

const converted = (from: Known, to: Known): Inferred =>
  conversions[from.kind]?.includes(to.kind) ? to : undefined
