import type { DuckDBResult } from '@duckdb/node-api'
import type { ColumnBatch, ResultColumn } from '@mesh/core'
import { columnVector } from './column-vector.ts'
import { logicalTypeOf } from './duckdb-type.ts'
import { type ReadValue, rowValueReader } from './row-value.ts'
import type { ReadElsewhere } from './text-runs.ts'
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
  const readElsewhere = await elsewhereReader()
  for (;;) {
    const chunk = await result.fetchChunk()
    if (chunk === null || chunk.rowCount === 0) return
    const vectors = types.map((type, index) => columnVector(chunk, index, type, readElsewhere))
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

/** Texts lie in memory as BLOBs do, and the binding gives the bytes of BLOBs. */
async function elsewhereReader(): Promise<ReadElsewhere> {
  const { getItemBytes } = (await import('@duckdb/node-api')).DuckDBBlobVector.prototype
  const validity = { itemValid: () => true }
  return (text) => getItemBytes.call({ dataView: text, validity } as never, 0) ?? new Uint8Array()
}
