import type { DuckDBBlobVector, DuckDBResult } from '@duckdb/node-api'
import type { ColumnBatch, ResultColumn } from '@mesh/core'
import { type BytesReader, columnVector } from './column-vector.ts'
import { logicalTypeOf } from './duckdb-type.ts'
import { type ReadValue, rowValueReader } from './row-value.ts'
import type { ChunkSource, VectorBatch } from './vector-batch.ts'

/** The columns of a result. DuckDB does not say which can hold NULL, so all can. */
export function resultColumns(result: DuckDBResult): readonly ResultColumn[] {
  return result.columnNames().map((name, index) => ({
    name,
    type: logicalTypeOf(result.columnType(index)),
    nullable: true,
  }))
}

/** The rows of a result in batches, in the row representation that `SqlClient` documents and as DuckDB has them. */
export async function* readBatches(result: DuckDBResult): AsyncGenerator<ColumnBatch> {
  const columns = resultColumns(result)
  const types = result.columnTypes()
  const readers = columns.map((column, index) => rowValueReader(result.columnType(index), column.type))
  const readBytes = await bytesReader()
  for (;;) {
    const chunk = await result.fetchChunk()
    if (chunk === null || chunk.rowCount === 0) return
    const vectors = types.map((type, index) => columnVector(chunk, index, type, readBytes))
    yield vectorBatch({ types, chunk }, columns, vectors, readers)
  }
}

function vectorBatch(
  source: ChunkSource,
  columns: readonly ResultColumn[],
  vectors: VectorBatch['vectors'],
  readers: readonly ReadValue[],
): VectorBatch {
  const { chunk } = source
  let values: ColumnBatch['values'] | undefined
  return {
    source,
    columns,
    vectors,
    rowCount: chunk.rowCount,
    get values() {
      values ??= readers.map((read, index) =>
        chunk.getColumnValues(index).map((value) => (value === null ? null : read(value))),
      )
      return values
    },
  }
}

/** Texts lie in memory as BLOBs do; the binding gives their bytes for BLOBs only. */
async function bytesReader(): Promise<BytesReader> {
  const { getItemBytes } = (await import('@duckdb/node-api')).DuckDBBlobVector.prototype
  return (vector, row) => getItemBytes.call(vector as unknown as DuckDBBlobVector, row) ?? new Uint8Array()
}
