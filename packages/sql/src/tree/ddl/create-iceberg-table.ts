import type { Expression } from '../expression/expression.ts'
import type { TableBase } from './table-base.ts'

/**
 * A table of any catalog: which one is told by the properties CATALOG, CATALOG_TABLE_NAME, METADATA_FILE_PATH, BASE_LOCATION.
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-iceberg-table
 */
export interface CreateIcebergTable extends TableBase {
  readonly kind: 'createIcebergTable'
  readonly transient: boolean
  /** Columns, or calls such as `BUCKET(16, id)` and `DAY(placed)`. */
  readonly partitionBy: readonly Expression[]
}
