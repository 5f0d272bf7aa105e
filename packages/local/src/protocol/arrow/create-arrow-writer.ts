import type { ColumnBatch, ResultColumn } from '@mesh/core'
import type { Batch, Field } from '@uwdata/flechette'
import { vectorOf } from '../../duckdb/vector-batch.ts'
import type { RowsWriter } from '../rows-writer.ts'
import { arrowBatch } from './arrow-batch.ts'
import { arrowField } from './arrow-field.ts'
import { type ArrowShape, arrowShape } from './arrow-shape.ts'
import { cellValues } from './cell-values.ts'
import { vectorValues } from './vector-values.ts'

/**
 * Rows as streams of Arrow's IPC format, each with the schema and a record batch for every batch of rows.
 *
 * @param indent - spaces a level in semi-structured values
 */
export async function createArrowWriter(
  columns: readonly ResultColumn[],
  indent: number,
): Promise<RowsWriter> {
  const arrow = await import('@uwdata/flechette')
  let shapes: readonly ArrowShape[] = columns.map((column) => arrowShape(column, undefined, indent))
  let fields: readonly Field[] = []
  let batches: Batch<unknown>[][] = columns.map(() => [])
  let rowCount = 0
  const begin = (first: ColumnBatch | undefined) => {
    if (fields.length > 0) return
    shapes = columns.map((column, index) =>
      arrowShape(column, first && vectorOf(first, index)?.layout, indent),
    )
    fields = columns.map((column, index) => arrowField(arrow, column, shapes[index] ?? { kind: 'text' }))
  }
  return {
    get rowCount() {
      return rowCount
    },
    add: (batch) => {
      begin(batch)
      rowCount += batch.rowCount
      fields.forEach(({ type }, index) => {
        const shape = shapes[index]
        const column = columns[index]
        if (shape === undefined || column === undefined) return
        const vector = vectorOf(batch, index)
        const values =
          (vector && vectorValues(shape, vector, batch.rowCount)) ??
          cellValues(shape, column.type, batch.values[index] ?? [])
        batches[index]?.push(arrowBatch(type, batch.rowCount, values))
      })
    },
    take: () => {
      begin(undefined)
      const parts = fields.map(({ type }, index) => new arrow.Column(batches[index] ?? [], type))
      const bytes = arrow.tableToIPC(new arrow.Table({ fields: [...fields] }, parts), { format: 'stream' })
      batches = columns.map(() => [])
      rowCount = 0
      return Buffer.from(bytes ?? new Uint8Array(0))
    },
  }
}
