import type { ResultColumn } from '@mesh/core'
import type { DataType, Field } from '@uwdata/flechette'
import { rowtypeOf } from '../rowtype.ts'
import type { ArrowShape } from './arrow-shape.ts'
import { isOneNumber } from './arrow-shape.ts'

type Arrow = typeof import('@uwdata/flechette')

/** A column in Arrow's schema, with the metadata by which drivers tell Snowflake's types. */
export function arrowField(arrow: Arrow, column: ResultColumn, shape: ArrowShape): Field {
  const { type, precision, scale, length, byteLength, nullable } = rowtypeOf(column)
  const metadata = new Map([
    ['logicalType', type.toUpperCase()],
    ['precision', String(precision ?? 38)],
    ['scale', String(scale ?? 0)],
    ['charLength', String(length ?? 0)],
    ['byteLength', String(byteLength ?? zonedBytes(shape))],
    ['finalType', 'T'],
    ['nullable', String(nullable)],
  ])
  return arrow.field(column.name, dataType(arrow, shape, metadata), nullable, metadata)
}

/** By this length drivers tell whether a zoned instant has a fraction. */
const zonedBytes = (shape: ArrowShape): number => {
  if (shape.kind !== 'instant' || !shape.isZoned) return 0
  return isOneNumber(shape.scale, true) ? 8 : 16
}

function dataType(arrow: Arrow, shape: ArrowShape, metadata: Map<string, string>): DataType {
  switch (shape.kind) {
    case 'bool':
      return arrow.bool()
    case 'real':
      return arrow.float64()
    case 'date':
      return arrow.dateDay()
    case 'text':
    case 'json':
      return arrow.utf8()
    case 'binary':
      return arrow.binary()
    case 'whole':
      return arrow.int(shape.bits)
    case 'decimal':
      return arrow.decimal128(38, shape.scale)
    case 'time':
      return shape.scale <= 4 ? arrow.int32() : arrow.int64()
    default: {
      const { scale, isZoned } = shape
      const whole = isOneNumber(scale, isZoned)
      if (whole && !isZoned) return arrow.int64()
      const part = (name: string, type: DataType) => arrow.field(name, type, true, metadata)
      const parts = [part('epoch', arrow.int64())]
      if (!whole) parts.push(part('fraction', arrow.int32()))
      if (isZoned) parts.push(part('timezone', arrow.int32()))
      return arrow.struct(parts)
    }
  }
}
