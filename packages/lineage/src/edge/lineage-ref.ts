import type { QualifiedName } from '@mesh/core'

/** One column of a table or view. */
export interface ColumnRef {
  readonly dataset: QualifiedName
  /** Exact stored name. */
  readonly column: string
}

/** A table or view as a whole: all of its columns, known or not. */
export interface DatasetRef {
  readonly dataset: QualifiedName
  readonly column?: undefined
}

/** What an edge begins or ends at. */
export type LineageRef = ColumnRef | DatasetRef
