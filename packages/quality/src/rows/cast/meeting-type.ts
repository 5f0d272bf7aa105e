import type { LogicalType } from '@mesh/core'
import type { ValueType } from '../cell/value-type.ts'
import { isFloat, scaleOf } from '../decimal/decimal-type.ts'

/** Text beside a number is read as this type. */
export const textAsNumber: LogicalType = { kind: 'number', precision: 18, scale: 5 }

/**
 * The type as which two values are compared: the finer of two decimals, FLOAT beside FLOAT, a timestamp beside a day, and text
 * and VARIANT as whatever stands beside them. Nothing when they are not comparable.
 * Source: https://docs.snowflake.com/en/sql-reference/data-type-conversion
 */
export function meetingType(left: ValueType, right: ValueType): ValueType | undefined {
  if (left.kind === 'null') return right
  if (right.kind === 'null') return left
  return ofNumbers(left, right) ?? ofKinds(left, right) ?? ofKinds(right, left)
}

function ofNumbers(left: LogicalType, right: LogicalType): LogicalType | undefined {
  const [one, other] = [scaleOf(left), scaleOf(right)]
  if (one !== undefined && other !== undefined) return exact(Math.max(one, other))
  const floating = (type: LogicalType, scale: number | undefined) => scale !== undefined || isFloat(type)
  return floating(left, one) && floating(right, other) ? { kind: 'number' } : undefined
}

// No value is refused for its digits when it is only compared.
const exact = (scale: number): LogicalType =>
  scale === 0 ? { kind: 'integer', precision: 76 } : { kind: 'number', precision: 76, scale }

function ofKinds(left: LogicalType, right: LogicalType): ValueType | undefined {
  if (left.kind === 'timestamp' && right.kind === 'timestamp')
    return left.zone === right.zone ? left : { kind: 'timestamp', zone: 'ltz' }
  if (left.kind === right.kind) return { kind: left.kind } as LogicalType
  if (left.kind === 'date' && right.kind === 'timestamp') return right
  if (left.kind === 'variant') return isScalar(right) ? comparable(right) : { kind: 'variant' }
  if (left.kind !== 'string') return undefined
  const scale = scaleOf(right)
  if (scale !== undefined) return exact(Math.max(scale, 5))
  return isFloat(right) || /^(?:boolean|date|time|timestamp|binary)$/.test(right.kind) ? right : undefined
}

const isScalar = ({ kind }: LogicalType): boolean => !/^(?:object|array|map|vector)$/.test(kind)

const comparable = (type: LogicalType): LogicalType => {
  const scale = scaleOf(type)
  return scale === undefined ? type : exact(Math.max(scale, 12))
}
