import type { ColumnBatch, ResultColumn } from '@mesh/core'
import { cellEncoder, isPlainOnWire } from './encode-cell.ts'

/** Turns a batch into rows of JSON text, one array a row, without the brackets around all of them. */
export function createRowEncoder(
  columns: readonly ResultColumn[],
): (batch: ColumnBatch) => readonly string[] {
  const encoders = columns.map(({ type }) => {
    const encode = cellEncoder(type)
    return isPlainOnWire(type)
      ? (value: unknown) => `"${encode(value)}"`
      : (value: unknown) => JSON.stringify(encode(value))
  })
  return ({ values, rowCount }) => {
    const rows: string[] = new Array(rowCount)
    for (let row = 0; row < rowCount; row += 1) {
      let text = ''
      encoders.forEach((encode, column) => {
        const value = values[column]?.[row]
        text += column === 0 ? '[' : ','
        text += value === null || value === undefined ? 'null' : encode(value)
      })
      rows[row] = `${text}]`
    }
    return rows
  }
}
