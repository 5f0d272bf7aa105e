import type { CatalogEdge } from './catalog-edge.ts'

/** All edges that one source has told of. Recording the source again replaces them. */
export interface LineageEntry {
  readonly kind: 'lineage'
  /** Who found the edges: `mesh`, a dbt project, a query history. */
  readonly source: string
  /** ISO 8601, UTC. */
  readonly recordedAt: string
  readonly edges: readonly CatalogEdge[]
}
