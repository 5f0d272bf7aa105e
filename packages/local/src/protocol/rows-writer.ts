import type { ColumnBatch } from '@mesh/core'

/** Gathers rows of a result in the form that a driver reads. */
export interface RowsWriter {
  add(batch: ColumnBatch): void
  /** Rows since the last part was taken. */
  readonly rowCount: number
  /** A part of the result that can be read by itself. */
  take(): Buffer
}
