import type { LogicalType } from '@mesh/core'
import { uniteCollations } from './collation/unite-collations.ts'
import { commonDecimal } from './decimal-type.ts'
import { floatType, isExact, textType, variantType } from './emitted.ts'

/** The later one holds the values of those before. */
const zones = ['ntz', 'ltz', 'tz']

/**
 * The type that values of several types have where one of them is chosen; null where it is not known. NULL fits any type.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/data-type-conversion
 */
export function commonType(types: readonly (LogicalType | null)[]): LogicalType | null {
  const known = types.filter((each) => each !== null)
  const [first, ...rest] = known
  if (first === undefined) return null
  return rest.reduce<LogicalType | null>(
    (common, each) => (common === null ? null : commonOfTwo(common, each)),
    first,
  )
}

function commonOfTwo(left: LogicalType, right: LogicalType): LogicalType | null {
  const decimal = commonDecimal(left, right)
  if (decimal !== undefined) return decimal
  const isNumber = (type: LogicalType) => isExact(type) || type.kind === 'number'
  if (isNumber(left) && isNumber(right)) return floatType
  if (left.kind === 'string' && right.kind === 'string') return commonText(left, right)
  if (left.kind !== right.kind && [left, right].some(({ kind }) => kind === 'variant')) return variantType
  const [one, other] = left.kind === 'string' ? [right, left] : [left, right]
  if (other.kind === 'string') {
    if (isExact(one)) return commonDecimal(one, { kind: 'number', precision: 18, scale: 5 }) ?? null
    return one.kind === 'number' ||
      one.kind === 'boolean' ||
      one.kind === 'date' ||
      one.kind === 'timestamp' ||
      one.kind === 'time'
      ? one
      : null
  }
  if (left.kind === 'timestamp' && right.kind === 'timestamp')
    return zones.indexOf(left.zone) >= zones.indexOf(right.zone) ? left : right
  if (left.kind === 'date' && right.kind === 'timestamp') return right
  if (left.kind === 'timestamp' && right.kind === 'date') return left
  return left.kind === right.kind ? left : null
}

function commonText(left: LogicalType, right: LogicalType): LogicalType {
  const united = uniteCollations([left, right])
  if (united?.collation === undefined) return textType
  const { maxLength: _, ...collated } = united
  return collated
}
