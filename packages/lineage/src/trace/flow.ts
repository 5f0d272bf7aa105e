import type { QualifiedName } from '@mesh/core'
import type { Query } from '@mesh/sql'

/** A query, what it fills, and the names that its columns get there. */
export interface Flow {
  readonly query: Query
  readonly target?: QualifiedName
  /** By position; absent when the query's own names are kept. */
  readonly columns?: readonly string[]
}
