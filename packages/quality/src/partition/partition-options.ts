import type { RuleValue } from '../rule/rule-value.ts'
import type { PartitionStore } from './partition-store.ts'

/** How a run avoids reading again what it has read before. */
export interface PartitionOptions {
  readonly store: PartitionStore
  /** What tables consist of, by their name as SQL spells it. Tables that are not named are measured as a whole. */
  readonly tables: Readonly<Record<string, PartitionedTable>>
}

/**
 * The parts of a table. Rows that a column puts into none of them (NULL among them) are measured in every run, so that no row
 * is ever left out.
 *
 * - `files`: each file is a part, and is measured again when its size or its time of change differs. Made by
 *   {@link partitionFiles}.
 * - `days`: each day, both ends included, of a date or a timestamp (a zoned one by the session's time zone).
 * - `values`: each value of a column, NULL not among them.
 */
export type PartitionedTable =
  | { readonly kind: 'files'; readonly files: readonly PartitionFile[] }
  | (ColumnPartitions & { readonly kind: 'days'; readonly from: string; readonly to: string })
  | (ColumnPartitions & { readonly kind: 'values'; readonly values: readonly RuleValue[] })

/** A file that is a part of a table. */
export interface PartitionFile {
  readonly path: string
  /** Another one when the file has changed. */
  readonly version: string
}

/** Parts that a column tells apart. */
interface ColumnPartitions {
  /** As SQL spells it. */
  readonly column: string
  /** Parts that are measured again although they are known: those that still change. */
  readonly again?: readonly RuleValue[]
}
