import type { LineageEvidence } from './evidence.ts'
import type { LineageRef } from './lineage-ref.ts'

/** How a value is made from another, in the words of OpenLineage. */
export const directSubtypes = ['IDENTITY', 'TRANSFORMATION', 'AGGREGATION'] as const

/** How a value decides about others without going into them, in the words of OpenLineage. */
export const indirectSubtypes = ['JOIN', 'GROUP_BY', 'FILTER', 'SORT', 'WINDOW', 'CONDITIONAL'] as const

/** One of {@link directSubtypes}. */
export type DirectSubtype = (typeof directSubtypes)[number]

/** One of {@link indirectSubtypes}. */
export type IndirectSubtype = (typeof indirectSubtypes)[number]

/**
 * Data flows from `from` to `to`. What decides about whole rows (JOIN, FILTER, GROUP_BY, SORT) ends at the whole dataset;
 * what decides about one value (WINDOW, CONDITIONAL) ends at its column. An edge that begins at a whole dataset means that
 * its columns were not known.
 *
 * Source: https://openlineage.io/docs/spec/facets/dataset-facets/column_lineage_facet
 */
export type LineageEdge = DirectEdge | IndirectEdge

/** The values of `from` go into the values of `to`. */
export interface DirectEdge extends EdgeEnds {
  readonly kind: 'direct'
  readonly subtype: DirectSubtype
}

/** The values of `from` decide which rows or values `to` has, and are not in it. */
export interface IndirectEdge extends EdgeEnds {
  readonly kind: 'indirect'
  readonly subtype: IndirectSubtype
}

/** What both kinds of edge have. */
export interface EdgeEnds {
  readonly from: LineageRef
  readonly to: LineageRef
  /** How sure it is, above 0 and at most 1; absent means 1. */
  readonly confidence?: number
  readonly evidence: readonly LineageEvidence[]
}

/** Whether values flow (`direct`) or only decide (`indirect`). */
export type EdgeKind = LineageEdge['kind']

/** Any subtype of an edge. */
export type EdgeSubtype = DirectSubtype | IndirectSubtype
