import type { Change, QualifiedName } from '@mesh/core'
import type { EdgeKind, LineageEdge } from '../edge/lineage-edge.ts'
import type { LineageRef } from '../edge/lineage-ref.ts'

/** What lineage adds to the judgement of a change, from harmful to harmless. */
export const impactVerdicts = ['breaking', 'possibly-breaking', 'notice', 'none'] as const

/**
 * One of {@link impactVerdicts}. `breaking`: the change breaks readers and there are some. `possibly-breaking`: it breaks
 * readers and none is known. `notice` and `none` are the change's own effect on its consumers.
 */
export type ImpactVerdict = (typeof impactVerdicts)[number]

/** What one change does to those downstream. */
export interface Impact {
  readonly change: Change
  /** The column or table that changed; absent when the change names none. */
  readonly subject?: LineageRef
  readonly verdict: ImpactVerdict
  /** What is downstream of it, nearest first. */
  readonly hits: readonly ImpactHit[]
}

/** A column or dataset that a change reaches. */
export interface ImpactHit {
  readonly ref: LineageRef
  readonly distance: number
  readonly kind: EdgeKind
  /** The edges of a shortest way from the subject to here. */
  readonly path: readonly LineageEdge[]
  /** Who answers for the dataset, by the function that the caller passed. */
  readonly owner?: string
}

/** Settings of an impact analysis. */
export interface ImpactOptions {
  /** Who answers for a dataset. */
  readonly ownerOf?: (dataset: QualifiedName) => string | undefined
}
