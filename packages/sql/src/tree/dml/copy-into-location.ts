import type { Expression } from '../expression/expression.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Property } from '../property/property.ts'
import type { Query } from '../query/query.ts'
import type { FileLocation } from '../stage/file-location.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/copy-into-location */
export interface CopyIntoLocation extends NodeBase {
  readonly kind: 'copyIntoLocation'
  readonly location: FileLocation
  readonly from: ObjectName | Query
  readonly partitionBy?: Expression
  /** FILE_FORMAT, STORAGE_INTEGRATION, OVERWRITE, SINGLE, …; those of the location may stand before FROM. */
  readonly properties: readonly Property[]
  /** `HEADER` without a value; `HEADER = TRUE` is one of the properties. */
  readonly header: boolean
}
