import type { FileLocation } from '../../tree/stage/file-location.ts'
import type { StageLocation } from '../../tree/stage/stage-location.ts'
import type { BoundColumn, BoundRelation } from '../bound-query.ts'
import { directoryColumns, metadataColumns } from './metadata-columns.ts'

/** Files as rows: columns by position only, and what Snowflake tells about each file. No location: those of a table's stage. */
export function filesRelation(location: FileLocation | undefined): BoundRelation {
  const origin = { kind: 'file', ...(location !== undefined && { location }) } as const
  return {
    columns: [{ name: '*', open: true, origin }],
    pseudo: metadataColumns.stage.map((column): BoundColumn => ({ ...column, origin })),
    source: { kind: 'stage' },
  }
}

/** The directory of a stage: a row for each file. */
export const directoryRelation = (location: StageLocation): BoundRelation => ({
  columns: directoryColumns.map((column): BoundColumn => ({ ...column, origin: { kind: 'file', location } })),
  source: { kind: 'stage' },
})
