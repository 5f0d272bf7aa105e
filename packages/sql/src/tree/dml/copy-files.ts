import type { NodeBase } from '../node.ts'
import type { Property } from '../property/property.ts'
import type { Query } from '../query/query.ts'
import type { FileLocation } from '../stage/file-location.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/copy-files */
export interface CopyFiles extends NodeBase {
  readonly kind: 'copyFiles'
  readonly location: FileLocation
  /** The query gives the URL of each file and, if it likes, its new name. */
  readonly from: FileLocation | Query
  readonly properties: readonly Property[]
}
