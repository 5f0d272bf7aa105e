import type { DuckDBDataChunk, DuckDBType, DuckDBVector } from '@duckdb/node-api'
import { InternalError } from '@mesh/core'
import { duckDbTypeIds as ids } from './duckdb-type.ts'
import { longestInlined, type ReadElsewhere, readTextRuns, textWidth } from './text-runs.ts'

/** How the values of a vector lie in memory, each little-endian; `text` is 16 bytes with a length and a pointer. */
export type VectorLayout = 'bool' | 'int8' | 'int16' | 'int32' | 'int64' | 'int128' | 'float64' | 'text'

/** A column of a batch as DuckDB holds it. */
export interface ColumnVector {
  readonly layout: VectorLayout
  /** Number of the type in DuckDB's C interface. */
  readonly typeId: number
  /** Digits after the point of a DECIMAL; else 0. */
  readonly scale: number
  readonly memory: DataView
  /** A bit a row, set where there is a value; null when there is one in every row. */
  readonly validity: Uint8Array | null
  /** The bytes of a text, in memory that is the batch's. */
  bytesAt(row: number): Uint8Array
}

/** A column of a chunk without a copy of its values; nothing for nested and rare types, which are read value by value. */
export function columnVector(
  chunk: DuckDBDataChunk,
  index: number,
  type: DuckDBType,
  readElsewhere: ReadElsewhere,
): ColumnVector | undefined {
  const layout = layoutOf(type)
  if (layout === undefined) return undefined
  const vector = chunk.getColumnVector(index)
  const { memory, validity } = memoryOf(vector)
  const lengthOf = (row: number) => memory.getUint32(row * textWidth, true)
  // Where there is no value, the memory is anything.
  const hasValue = (row: number) => validity === null || (((validity[row >> 3] ?? 0) >> (row & 7)) & 1) === 1
  const isLong = (row: number) => hasValue(row) && lengthOf(row) > longestInlined
  let longAt: ((row: number) => Uint8Array) | undefined
  const bytesAt = (row: number): Uint8Array => {
    const length = lengthOf(row)
    if (length <= longestInlined)
      return new Uint8Array(memory.buffer, memory.byteOffset + row * textWidth + 4, length)
    longAt ??= readTextRuns(memory, isLong, chunk.rowCount, readElsewhere)
    return longAt(row)
  }
  const scale = type.typeId === ids.decimal && 'scale' in type ? Number(type.scale) : 0
  return { layout, typeId: type.typeId, scale, memory, validity, bytesAt }
}

const layouts: Readonly<Record<number, VectorLayout>> = {
  [ids.boolean]: 'bool',
  [ids.tinyint]: 'int8',
  [ids.smallint]: 'int16',
  [ids.integer]: 'int32',
  [ids.date]: 'int32',
  [ids.bigint]: 'int64',
  [ids.time]: 'int64',
  [ids.timestamp]: 'int64',
  [ids.timestampSeconds]: 'int64',
  [ids.timestampMilliseconds]: 'int64',
  [ids.timestampNanoseconds]: 'int64',
  [ids.timestampZoned]: 'int64',
  [ids.hugeint]: 'int128',
  [ids.double]: 'float64',
  [ids.varchar]: 'text',
  [ids.blob]: 'text',
}

function layoutOf(type: DuckDBType): VectorLayout | undefined {
  if (type.typeId !== ids.decimal || !('width' in type)) return layouts[type.typeId]
  const width = Number(type.width)
  if (width <= 4) return 'int16'
  if (width <= 9) return 'int32'
  return width <= 18 ? 'int64' : 'int128'
}

/** What the binding keeps private of its vectors; its version is pinned. */
interface Hidden {
  readonly items?: ArrayBufferView
  readonly dataView?: DataView
  readonly validity?: { readonly data: BigUint64Array | null }
}

function memoryOf(vector: DuckDBVector): Pick<ColumnVector, 'memory' | 'validity'> {
  const { items, dataView, validity } = vector as unknown as Hidden
  const data = dataView ?? items
  if (data === undefined || validity === undefined)
    throw new InternalError('the vectors of this version of DuckDB have another form')
  const mask = validity.data
  return {
    memory: new DataView(data.buffer, data.byteOffset, data.byteLength),
    validity: mask === null ? null : new Uint8Array(mask.buffer, mask.byteOffset, mask.byteLength),
  }
}
