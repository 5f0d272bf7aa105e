import type { EdgeKind, EdgeSubtype } from '../edge/lineage-edge.ts'
import type { LineageRef } from '../edge/lineage-ref.ts'

/** A column that a statement makes. */
export interface TracedOutput {
  /** Exact name in the target; `*` for the columns of a table that the catalog does not know. */
  readonly name: string
  readonly sources: readonly TracedSource[]
}

/** Something that a column is made from. */
export interface TracedSource {
  readonly ref: LineageRef
  readonly kind: EdgeKind
  readonly subtype: EdgeSubtype
}
