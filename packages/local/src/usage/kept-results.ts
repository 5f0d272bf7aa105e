import type { DuckDBDataChunk, DuckDBType } from '@duckdb/node-api'
import type { ColumnBatch, ResultColumn } from '@mesh/core'
import { chunkOf } from '../duckdb/vector-batch.ts'
import type { RowsOutcome } from '../engine/outcome.ts'

/** A result as it was given. */
export interface KeptResult {
  readonly columns: readonly ResultColumn[]
  /** Nothing when they were too many to be kept, or were not read to their end. */
  readonly rows: KeptRows | undefined
}

/** Rows as values, or as DuckDB gave them. */
export type KeptRows =
  | { readonly kind: 'values'; readonly rows: readonly (readonly unknown[])[] }
  | {
      readonly kind: 'chunks'
      readonly types: readonly DuckDBType[]
      readonly chunks: readonly DuckDBDataChunk[]
    }

/** What the newest statements of a session gave, for RESULT_SCAN. */
export interface KeptResults {
  /** The outcome, whose rows are kept as they are read. */
  keep(id: string, outcome: RowsOutcome): RowsOutcome
  find(id: string): KeptResult | undefined
}

/** Statements of a session whose rows are kept. */
const keptStatements = 32
/** Cells of all kept results of a session. */
const keptCells = 2_000_000

interface Kept extends KeptResult {
  readonly cells: number
}

/** Nothing kept yet. */
export function createKeptResults(): KeptResults {
  const kept = new Map<string, Kept>()
  const trim = () => {
    let cells = 0
    for (const [id, each] of [...kept].reverse()) {
      cells += each.cells
      if (cells > keptCells) kept.set(id, { columns: each.columns, rows: undefined, cells: 0 })
    }
    for (const id of kept.keys()) {
      if (kept.size <= keptStatements) return
      kept.delete(id)
    }
  }
  return {
    keep: (id, outcome) => {
      const { columns } = outcome
      kept.set(id, { columns, rows: undefined, cells: 0 })
      trim()
      const done = (rows: KeptRows | undefined, cells: number) => {
        if (kept.has(id)) kept.set(id, { columns, rows, cells })
        trim()
      }
      return { ...outcome, batches: remembered(outcome.batches, Math.max(columns.length, 1), done) }
    },
    find: (id) => kept.get(id),
  }
}

async function* remembered(
  batches: AsyncIterable<ColumnBatch>,
  width: number,
  done: (rows: KeptRows | undefined, cells: number) => void,
): AsyncGenerator<ColumnBatch> {
  let chunks: DuckDBDataChunk[] | undefined = []
  let rows: (readonly unknown[])[] | undefined = []
  let types: readonly DuckDBType[] | undefined
  let count = 0
  for await (const batch of batches) {
    count += batch.rowCount
    const chunk = chunkOf(batch)
    if (count * width > keptCells || (chunk === undefined && chunks === undefined)) {
      chunks = undefined
      rows = undefined
    } else if (chunk !== undefined) {
      types = chunk.types
      chunks?.push(chunk.chunk)
    } else
      for (let row = 0; row < batch.rowCount; row += 1)
        rows?.push(batch.values.map((column) => column[row] ?? null))
    yield batch
  }
  if (chunks === undefined || rows === undefined) done(undefined, 0)
  else if (types === undefined) done({ kind: 'values', rows }, count * width)
  else done({ kind: 'chunks', types, chunks }, count * width)
}
