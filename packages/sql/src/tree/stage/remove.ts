import type { NodeBase } from '../node.ts'
import type { StageLocation } from './stage-location.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/remove */
export interface Remove extends NodeBase {
  readonly kind: 'remove'
  readonly stage: StageLocation
  /** Regular expression over the paths of the files. */
  readonly pattern?: string
}
