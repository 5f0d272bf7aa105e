import type { TextOrBind } from '../expression/text-or-bind.ts'
import type { NodeBase } from '../node.ts'
import type { FileLocation } from './file-location.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/remove */
export interface Remove extends NodeBase {
  readonly kind: 'remove'
  readonly stage: FileLocation
  /** Regular expression over the paths of the files. */
  readonly pattern?: TextOrBind
}
