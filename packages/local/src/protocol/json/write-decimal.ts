import type { ColumnVector } from '../../duckdb/column-vector.ts'
import { int64At } from '../int64-at.ts'
import { int128At } from '../int128-at.ts'
import type { ByteText } from './byte-text.ts'
import type { WriteCell } from './vector-cell-writer.ts'

/** Writes exact numbers with all digits of their scale. */
export function writeDecimal(out: ByteText, { layout, scale, memory }: ColumnVector): WriteCell {
  const read = readers[layout]
  const unit = 10 ** scale
  return (row) => {
    const value = read?.(memory, row) ?? 0
    if (typeof value === 'bigint' || scale > 15) {
      out.ascii(spell(BigInt(value), scale))
      return
    }
    if (value < 0) out.byte(45)
    const size = Math.abs(value)
    if (scale === 0) {
      out.digits(size)
      return
    }
    const whole = Math.floor(size / unit)
    out.digits(whole)
    out.byte(46)
    out.padded(size - whole * unit, scale)
  }
}

const readers: Partial<Record<ColumnVector['layout'], (memory: DataView, row: number) => number | bigint>> = {
  int8: (memory, row) => memory.getInt8(row),
  int16: (memory, row) => memory.getInt16(row * 2, true),
  int32: (memory, row) => memory.getInt32(row * 4, true),
  int64: int64At,
  int128: int128At,
}

function spell(value: bigint, scale: number): string {
  const sign = value < 0n ? '-' : ''
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0')
  const end = digits.length - scale
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, end)}.${digits.slice(end)}`
}
