import type { LogicalType } from '@mesh/core'
import type { ColumnVector } from '../../duckdb/column-vector.ts'
import { duckDbTypeIds as ids, secondUnits } from '../../duckdb/duckdb-type.ts'
import { encodeReal } from '../encode-cell.ts'
import { indentJson } from '../indent-json.ts'
import { int64At } from '../int64-at.ts'
import type { ByteText } from './byte-text.ts'
import { writeDecimal } from './write-decimal.ts'
import { writeText } from './write-text.ts'

/** Writes the cell of a row that has a value. */
export type WriteCell = (row: number) => void

/** Bytes of any cell but a text, with its quotes and a comma. */
export const longestCell = 64

const point = 46
const minus = 45

/** How cells of a type are written from DuckDB's memory, with their quotes; nothing for types that have no such way. */
export function vectorCellWriter(
  out: ByteText,
  type: LogicalType,
  vector: ColumnVector,
  indent: number,
): WriteCell | undefined {
  const { layout, memory, typeId } = vector
  const quoted = (write: WriteCell): WriteCell => {
    return (row) => {
      out.byte(34)
      write(row)
      out.byte(34)
    }
  }
  switch (type.kind) {
    case 'boolean':
      return layout === 'bool' ? quoted((row) => out.byte(48 + memory.getUint8(row))) : undefined
    case 'integer':
    case 'number':
      if (layout !== 'float64') return isNumber(vector) ? quoted(writeDecimal(out, vector)) : undefined
      return quoted((row) => out.ascii(encodeReal(memory.getFloat64(row * 8, true))))
    case 'date':
      return typeId === ids.date
        ? quoted((row) => writeSigned(out, memory.getInt32(row * 4, true)))
        : undefined
    case 'string':
      return typeId === ids.varchar ? (row) => writeText(out, vector.bytesAt(row)) : undefined
    case 'variant':
    case 'object':
    case 'array':
    case 'map':
      if (typeId !== ids.varchar) return undefined
      return (row) =>
        out.utf8(JSON.stringify(indentJson(Buffer.from(vector.bytesAt(row)).toString(), indent)))
    case 'time':
    case 'timestamp': {
      if (type.kind === 'timestamp' && type.zone === 'tz') return undefined
      const perSecond = secondUnits[typeId]
      return perSecond === undefined ? undefined : quoted(writeSeconds(out, memory, perSecond))
    }
    default:
      return undefined
  }
}

const isNumber = ({ layout, typeId }: ColumnVector) =>
  typeId === ids.decimal || layout === 'int128' || integers.has(typeId)

const integers: ReadonlySet<number> = new Set([ids.tinyint, ids.smallint, ids.integer, ids.bigint])

function writeSigned(out: ByteText, value: number): void {
  if (value < 0) out.byte(minus)
  out.digits(Math.abs(value))
}

/** Seconds with nine digits behind the point; before 1970 they count away from zero, as in any negative decimal. */
function writeSeconds(out: ByteText, memory: DataView, perSecond: number): WriteCell {
  const nanos = 1_000_000_000 / perSecond
  return (row) => {
    const value = int64At(memory, row)
    if (typeof value === 'bigint') {
      const text = String(value < 0n ? -value : value).padStart(10, '0')
      const width = String(perSecond).length - 1
      const end = text.length - width
      out.ascii(`${value < 0n ? '-' : ''}${text.slice(0, end)}.${text.slice(end).padEnd(9, '0')}`)
      return
    }
    if (value < 0) out.byte(minus)
    const size = Math.abs(value)
    const seconds = Math.floor(size / perSecond)
    out.digits(seconds)
    out.byte(point)
    out.padded((size - seconds * perSecond) * nanos, 9)
  }
}
