import type { Expression } from '../expression/expression.ts'
import type { Statement } from '../statement.ts'
import type { TableBase } from './table-base.ts'

/**
 * TARGET_LAG, WAREHOUSE, REFRESH_MODE and INITIALIZE are properties.
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-dynamic-table
 */
export interface CreateDynamicTable extends TableBase {
  readonly kind: 'createDynamicTable'
  readonly transient: boolean
  readonly iceberg: boolean
  readonly partitionBy: readonly Expression[]
  /** `REFRESH USING (…)`, in place of a query: a MERGE INTO SELF or INSERT INTO SELF. */
  readonly refresh?: Statement
}
