import type { QualifiedName } from '@mesh/core'
import type { EdgeKind, LineageEdge } from '../edge/lineage-edge.ts'
import type { LineageRef } from '../edge/lineage-ref.ts'

/** How far and along what a walk goes. */
export interface WalkOptions {
  /**
   * Most edges between the start and what is reached.
   * @defaultValue unlimited
   */
  readonly depth?: number
  /**
   * Edges to follow.
   * @defaultValue ['direct'], so that the answer is where values come from or go to
   */
  readonly kinds?: readonly EdgeKind[]
}

/** Something that a walk came to. */
export interface ReachedRef {
  readonly ref: LineageRef
  /** Edges on the shortest way there. */
  readonly distance: number
  /** `direct` when values flow all the way; `indirect` when somewhere on every way they only decide. */
  readonly kind: EdgeKind
}

/** The answer of a walk. */
export interface LineageWalk {
  readonly from: LineageRef
  /** Nearest first, then by name; never the start itself. */
  readonly reached: readonly ReachedRef[]
  /** The edges of a shortest way, from the start to `ref`; empty when it was not reached. */
  pathTo(ref: LineageRef): readonly LineageEdge[]
}

/**
 * Columns and datasets with the edges between them. An edge that ends at a whole dataset decides about every column of it,
 * and one that begins at a whole dataset may carry any of its columns; walks take both into account.
 */
export interface LineageGraph {
  /** Adds edges. An edge that is there already (same ends, kind and subtype) only gains evidence. */
  add(edges: Iterable<LineageEdge>): void
  /** Where the values of `ref` come from. A dataset stands for all of its columns. */
  upstream(ref: LineageRef, options?: WalkOptions): LineageWalk
  /** Where the values of `ref` go to. A dataset stands for all of its columns. */
  downstream(ref: LineageRef, options?: WalkOptions): LineageWalk
  /** Every dataset that an edge names, by name. */
  datasets(): readonly QualifiedName[]
  /** The columns of a dataset that edges name, in the order they came. */
  columns(dataset: QualifiedName): readonly string[]
  /** Every edge, in the order they came. */
  edges(): readonly LineageEdge[]
}
