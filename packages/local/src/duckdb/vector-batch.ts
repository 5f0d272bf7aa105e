import type { DuckDBDataChunk, DuckDBType } from '@duckdb/node-api'
import type { ColumnBatch } from '@mesh/core'
import type { ColumnVector } from './column-vector.ts'

/** A batch whose `values` are made when they are first asked for. */
export interface VectorBatch extends ColumnBatch {
  /** By column; nothing where only `values` can be read. They live as long as the batch is held. */
  readonly vectors: readonly (ColumnVector | undefined)[]
  readonly source: ChunkSource
}

/** What a batch comes from. */
export interface ChunkSource {
  readonly types: readonly DuckDBType[]
  readonly chunk: DuckDBDataChunk
}

/** The vector of a column, when the batch comes from DuckDB and its type has one. */
export const vectorOf = (batch: ColumnBatch, column: number): ColumnVector | undefined =>
  'vectors' in batch ? (batch as VectorBatch).vectors[column] : undefined

/** What a batch comes from, when DuckDB gave it. */
export const chunkOf = (batch: ColumnBatch): ChunkSource | undefined =>
  'source' in batch ? (batch as VectorBatch).source : undefined
