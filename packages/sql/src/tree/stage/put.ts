import type { NodeBase } from '../node.ts'
import type { Property } from '../property/property.ts'
import type { FileLocation } from './file-location.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/put */
export interface Put extends NodeBase {
  readonly kind: 'put'
  /** `file://` URL of files on the client's machine. */
  readonly file: string
  readonly stage: FileLocation
  readonly properties: readonly Property[]
}
