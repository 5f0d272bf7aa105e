import type { NodeBase } from '../node.ts'
import type { Property } from '../property/property.ts'
import type { FileLocation } from './file-location.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/get */
export interface Get extends NodeBase {
  readonly kind: 'get'
  readonly stage: FileLocation
  /** `file://` URL of a folder on the client's machine. */
  readonly file: string
  readonly properties: readonly Property[]
}
