import type { QualifiedName } from '@mesh/core'

/** One end of a {@link CatalogEdge}: a table, view or one column of it. */
export interface CatalogNode {
  readonly dataset: QualifiedName
  /** Exact stored name; absent when the edge speaks of the whole table. */
  readonly column?: string | undefined
}

/**
 * Data that flows from one place to another, as the catalogue keeps it. An edge of `@mesh/lineage` is one; its evidence is
 * left out, because a catalogue is read by people who may not read the SQL.
 */
export interface CatalogEdge {
  /** Whether values flow (`direct`) or only decide (`indirect`). */
  readonly kind: 'direct' | 'indirect'
  /** How, in the words of OpenLineage: `IDENTITY`, `AGGREGATION`, `JOIN`, … */
  readonly subtype?: string
  readonly from: CatalogNode
  readonly to: CatalogNode
}
