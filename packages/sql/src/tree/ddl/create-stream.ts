import type { ObjectName } from '../name/object-name.ts'
import type { ObjectType } from '../name/object-type.ts'
import type { TimeTravel } from '../table/table-history.ts'
import type { CreateBase } from './create-base.ts'

/** APPEND_ONLY, INSERT_ONLY and SHOW_INITIAL_ROWS are properties. Source: https://docs.snowflake.com/en/sql-reference/sql/create-stream */
export interface CreateStream extends CreateBase {
  readonly kind: 'createStream'
  readonly copyGrants: boolean
  /** TABLE, VIEW, EXTERNAL TABLE, DYNAMIC TABLE, EVENT TABLE, ICEBERG TABLE or STAGE. */
  readonly sourceType: ObjectType
  readonly source: ObjectName
  readonly at?: TimeTravel
}
