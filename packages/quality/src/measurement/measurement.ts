import type { SqlFragment } from '@mesh/sql'

/**
 * The ways of reading, from cheap to dear: what is known without reading rows, one aggregate scan, one GROUP BY of a key set,
 * one anti-join, a person's own query.
 */
export const lanes = ['metadata', 'scan', 'group', 'join', 'custom'] as const

/** One of {@link lanes}. */
export type Lane = (typeof lanes)[number]

/** One value to be read from the engine. */
export interface Measurement {
  /** Equal for measurements that give the same value. */
  readonly key: string
  readonly source: MeasurementSource
  /** Aggregate over the rows of the source; nothing when the source is a query that gives the value itself. */
  readonly expression: SqlFragment
  /** Whether the statistics of a source that keeps them say it: no row is read, provided that nothing else is asked with it. */
  readonly fromStatistics?: boolean
}

/** What measurements are read from; those with the same source are read together. */
export interface MeasurementSource {
  /** Aggregates over rows; a query that gives the value; or one whose columns with their types are the value. */
  readonly kind: 'rows' | 'query' | 'columns'
  readonly lane: Lane
  /** Equal for the same source. */
  readonly key: string
  /** Of `rows`, what stands after the SELECT list, from FROM on; of the others, all of it. */
  readonly from: SqlFragment
  /** Columns of `from` that tell segments apart; none for one value over all rows. */
  readonly groups?: readonly SqlFragment[]
  /** The table that it reads first, by {@link tableKey}: what reads the same one may be asked for together. */
  readonly table?: string
  /** Whether it keeps statistics of all its rows. */
  readonly hasStatistics?: boolean
}
