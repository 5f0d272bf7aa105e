import type { ColumnUse } from '@mesh/sql'
import type { EdgeSubtype } from '../edge/lineage-edge.ts'

const subtypes: Readonly<Record<ColumnUse, EdgeSubtype>> = {
  identity: 'IDENTITY',
  transformation: 'TRANSFORMATION',
  aggregation: 'AGGREGATION',
  conditional: 'CONDITIONAL',
  window: 'WINDOW',
  sort: 'SORT',
}

/** OpenLineage's word for what a column is to a value. */
export const subtypeOf = (use: ColumnUse): EdgeSubtype => subtypes[use]
