import type { StageTable } from '../../tree/table/table-factor.ts'
import type { BoundColumn, BoundRelation } from '../bound-query.ts'
import { metadataColumns } from './metadata-columns.ts'

/** The files of a stage: columns by position only, and what Snowflake tells about each file. */
export function bindStage({ stage }: StageTable): BoundRelation {
  const origin = { kind: 'file', stage } as const
  return {
    columns: [{ name: '*', open: true, origin }],
    pseudo: metadataColumns.stage.map((column): BoundColumn => ({ ...column, origin })),
    source: { kind: 'stage' },
  }
}
