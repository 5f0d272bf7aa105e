import type { ColumnBatch, LogicalType, ResultColumn } from '@mesh/core'
import { vectorOf } from '../../duckdb/vector-batch.ts'
import { cellEncoder, type EncodeCell } from '../encode-cell.ts'
import type { RowsWriter } from '../rows-writer.ts'
import { type ByteText, createByteText } from './byte-text.ts'
import { longestCell, vectorCellWriter, type WriteCell } from './vector-cell-writer.ts'

const comma = 44
const open = 91
const close = 93

/**
 * Rows as arrays of JSON with commas between them, without the brackets around all of them.
 *
 * @param indent - spaces a level in semi-structured values
 */
export function createJsonWriter(columns: readonly ResultColumn[], indent: number): RowsWriter {
  const out = createByteText()
  let rowCount = 0
  return {
    get rowCount() {
      return rowCount
    },
    add: (batch) => {
      const writers = columns.map(({ type }, index) => cellWriter(out, type, batch, index, indent))
      for (let row = 0; row < batch.rowCount; row += 1) {
        out.reserve(2)
        if (rowCount > 0) out.byte(comma)
        rowCount += 1
        out.byte(open)
        for (let index = 0; index < writers.length; index += 1) {
          out.reserve(longestCell)
          if (index > 0) out.byte(comma)
          writers[index]?.(row)
        }
        out.reserve(1)
        out.byte(close)
      }
    },
    take: () => {
      rowCount = 0
      return out.take()
    },
  }
}

function cellWriter(
  out: ByteText,
  type: LogicalType,
  batch: ColumnBatch,
  index: number,
  indent: number,
): WriteCell {
  const vector = vectorOf(batch, index)
  const write = vector === undefined ? undefined : vectorCellWriter(out, type, vector, indent)
  if (vector === undefined || write === undefined)
    return valueWriter(out, cellEncoder(type, indent), batch.values[index] ?? [])
  const { validity } = vector
  if (validity === null) return write
  return (row) => {
    if (((validity[row >> 3] ?? 0) >> (row & 7)) & 1) write(row)
    else out.ascii('null')
  }
}

function valueWriter(out: ByteText, encode: EncodeCell, values: readonly unknown[]): WriteCell {
  return (row) => {
    const value = values[row]
    if (value === null || value === undefined) out.utf8('null')
    else out.utf8(JSON.stringify(encode(value)))
  }
}
