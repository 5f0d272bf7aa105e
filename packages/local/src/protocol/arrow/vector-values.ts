import { assertNever } from '@mesh/core'
import type { ColumnVector } from '../../duckdb/column-vector.ts'
import { duckDbTypeIds as ids, secondUnits } from '../../duckdb/duckdb-type.ts'
import { indentJson } from '../indent-json.ts'
import { int64At } from '../int64-at.ts'
import type { ArrowShape } from './arrow-shape.ts'
import { type ArrowValues, bitsOf, validityOf } from './arrow-values.ts'
import type { Instant } from './instant.ts'
import { instantValues } from './instant-values.ts'
import { textValues } from './text-values.ts'

/** A column from DuckDB's memory; nothing when its type is not what the shape is made of. */
export function vectorValues(
  shape: ArrowShape,
  vector: ColumnVector,
  rowCount: number,
): ArrowValues | undefined {
  const { layout, typeId, memory, bytesAt } = vector
  const valid = validityOf(vector.validity, rowCount)
  const asItIs = { ...valid, values: memory }
  switch (shape.kind) {
    case 'bool':
      return layout === 'bool'
        ? { ...valid, values: bitsOf(rowCount, (row) => memory.getUint8(row) !== 0) }
        : undefined
    case 'real':
      return layout === 'float64' ? asItIs : undefined
    case 'date':
      return typeId === ids.date ? asItIs : undefined
    case 'whole':
      return asItIs
    case 'decimal':
      return layout === 'int128' && vector.scale === shape.scale ? asItIs : undefined
    case 'text':
      return typeId === ids.varchar ? textValues(rowCount, valid, bytesAt) : undefined
    case 'json':
      return typeId === ids.varchar
        ? textValues(rowCount, valid, (row) =>
            Buffer.from(indentJson(Buffer.from(bytesAt(row)).toString(), shape.indent)),
          )
        : undefined
    case 'binary':
      return typeId === ids.blob ? textValues(rowCount, valid, bytesAt) : undefined
    case 'instant': {
      const perSecond = secondUnits[typeId]
      if (perSecond === undefined || shape.isZoned) return undefined
      return instantValues(shape, rowCount, valid, instantReader(memory, perSecond))
    }
    case 'time':
      return typeId === ids.time ? timeValues(shape.scale, vector, rowCount) : undefined
    default:
      return assertNever(shape, 'shape of a column')
  }
}

/** DuckDB has microseconds of the day. */
function timeValues(scale: number, { memory, validity }: ColumnVector, rowCount: number): ArrowValues {
  const unit = 10 ** (scale - 6)
  const values = scale <= 4 ? new Int32Array(rowCount) : new BigInt64Array(rowCount)
  for (let row = 0; row < rowCount; row += 1) {
    const count = Math.floor(Number(int64At(memory, row)) * unit)
    if (values instanceof Int32Array) values[row] = count
    else values[row] = BigInt(count)
  }
  return { ...validityOf(validity, rowCount), values }
}

function instantReader(memory: DataView, perSecond: number): (row: number) => Instant {
  const instant = { seconds: 0, nanos: 0, zone: 1440 }
  const nanos = 1_000_000_000 / perSecond
  return (row) => {
    const value = int64At(memory, row)
    if (typeof value === 'bigint') {
      const unit = BigInt(perSecond)
      const rest = ((value % unit) + unit) % unit
      instant.seconds = Number((value - rest) / unit)
      instant.nanos = Number(rest) * nanos
    } else {
      instant.seconds = Math.floor(value / perSecond)
      instant.nanos = (value - instant.seconds * perSecond) * nanos
    }
    return instant
  }
}
