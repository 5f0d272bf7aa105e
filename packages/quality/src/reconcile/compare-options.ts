import { type Clock, type SqlClient, systemClock } from '@mesh/core'
import type { ColumnName } from '../check/build/check-options.ts'
import type { RowSource } from '../source/row-source.ts'

/** One of two tables, and the engine that has it. */
export interface TableSide {
  readonly client: SqlClient
  readonly table: RowSource
  /** SQL condition in the words of the engine; only rows for which it is true are compared. */
  readonly filter?: string
}

/** How two tables are compared. */
export interface CompareOptions {
  /** Columns that identify a row. NULL equals NULL; rows that share a key are told apart by their values. */
  readonly key: readonly ColumnName[]
  /** Columns that are compared beside the key. @defaultValue all that both sides have */
  readonly columns?: readonly ColumnName[]
  /**
   * Numbers that differ by at most this much are equal; for all columns, or by column. @defaultValue 0: exact numbers have to
   * be equal, floats to eleven significant digits
   */
  readonly tolerance?: number | Readonly<Record<ColumnName, number>>
  /** Most rows of each kind that are listed; all are counted. @defaultValue 1,000 */
  readonly limit?: number
  /** Most rows that are read from each side to find what differs. @defaultValue 1,000,000 */
  readonly maximumRows?: number
  /** Columns whose values are shown as `***`. */
  readonly masked?: readonly ColumnName[]
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: CompareProgress) => void
  /** @defaultValue the system's clock */
  readonly clock?: Clock
  /** Recorded by the engines beside each statement. @defaultValue `mesh-quality` */
  readonly tag?: string
}

/** Where a comparison stands. */
export interface CompareProgress {
  readonly stage: 'schema' | 'totals' | 'segments' | 'rows'
  readonly statements: number
  readonly rowsRead: number
  /** Segments that differ, once they are known. */
  readonly segments?: number
}

/** {@link CompareOptions} with every decision made. */
export type ResolvedCompareOptions = Required<Omit<CompareOptions, 'columns' | 'signal'>> &
  Pick<CompareOptions, 'columns' | 'signal'>

/** Fills in what the caller left open. */
export const resolveCompareOptions = (options: CompareOptions): ResolvedCompareOptions => ({
  ...options,
  tolerance: options.tolerance ?? 0,
  limit: Math.max(0, Math.trunc(options.limit ?? 1_000)),
  maximumRows: Math.max(1, Math.trunc(options.maximumRows ?? 1_000_000)),
  masked: options.masked ?? [],
  onProgress: options.onProgress ?? (() => {}),
  clock: options.clock ?? systemClock,
  tag: options.tag ?? 'mesh-quality',
})
