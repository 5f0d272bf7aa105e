import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Property } from '../property/property.ts'
import type { Query } from '../query/query.ts'
import type { FileLocation } from '../stage/file-location.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/copy-into-table */
export interface CopyIntoTable extends NodeBase {
  readonly kind: 'copyIntoTable'
  readonly table: ObjectName
  readonly columns: readonly Identifier[]
  /** Where the files are, or a query over them; without it they are in the stage of the table. */
  readonly from?: FileLocation | Query
  /** FILES, PATTERN, FILE_FORMAT, MATCH_BY_COLUMN_NAME, ON_ERROR, FORCE, … */
  readonly properties: readonly Property[]
}
