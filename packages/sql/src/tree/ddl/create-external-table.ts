import type { Expression } from '../expression/expression.ts'
import type { TableBase } from './table-base.ts'

/** LOCATION and FILE_FORMAT are properties. Source: https://docs.snowflake.com/en/sql-reference/sql/create-external-table */
export interface CreateExternalTable extends TableBase {
  readonly kind: 'createExternalTable'
  readonly partitionBy: readonly Expression[]
}
