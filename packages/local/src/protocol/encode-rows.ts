import type { ColumnBatch, ResultColumn } from '@mesh/core'
import { cellEncoder } from './encode-cell.ts'

/** Turns a batch into rows of JSON text, one array a row, without the brackets around all of them. */
export function createRowEncoder(
  columns: readonly ResultColumn[],
): (batch: ColumnBatch) => readonly string[] {
  const encoders = columns.map(({ type }) => cellEncoder(type))
  return ({ values, rowCount }) =>
    Array.from({ length: rowCount }, (_, row) => {
      const cells = encoders.map((encode, column) => {
        const value = values[column]?.[row]
        return value === null || value === undefined ? 'null' : JSON.stringify(encode(value))
      })
      return `[${cells.join(',')}]`
    })
}
