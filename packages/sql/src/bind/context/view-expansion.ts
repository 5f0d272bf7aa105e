import type { Span } from '../../tree/node.ts'
import type { BoundQuery } from '../bound-query.ts'
import type { CatalogTable } from '../sql-catalog.ts'

/** How binding looks into views. */
export interface ViewExpansion {
  /** The bound query of a view that stands at a place of the text; nothing, with a finding, when it cannot be bound. */
  bind(table: CatalogTable, span: Span): BoundQuery | undefined
}
