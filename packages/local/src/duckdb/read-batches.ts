import type { DuckDBResult, DuckDBValue } from '@duckdb/node-api'
import type { ColumnBatch, ResultColumn } from '@mesh/core'
import { logicalTypeOf } from './duckdb-type.ts'
import { rowValueReader } from './row-value.ts'

/** The columns of a result. DuckDB does not say which can hold NULL, so all can. */
export function resultColumns(result: DuckDBResult): readonly ResultColumn[] {
  return result.columnNames().map((name, index) => ({
    name,
    type: logicalTypeOf(result.columnType(index)),
    nullable: true,
  }))
}

/** The rows of a result in batches, in the row representation that `SqlClient` documents. */
export async function* readBatches(result: DuckDBResult): AsyncGenerator<ColumnBatch> {
  const columns = resultColumns(result)
  const readers = columns.map((column, index) => rowValueReader(result.columnType(index), column.type))
  for (;;) {
    const chunk = await result.fetchChunk()
    if (chunk === null || chunk.rowCount === 0) return
    const values = readers.map((read, index) =>
      chunk.getColumnValues(index).map((value: DuckDBValue) => (value === null ? null : read(value))),
    )
    yield { columns, values, rowCount: chunk.rowCount }
  }
}
