import type { ExternalLocation } from './external-location.ts'
import type { StageLocation } from './stage-location.ts'

/** Where files are. */
export type FileLocation = StageLocation | ExternalLocation
