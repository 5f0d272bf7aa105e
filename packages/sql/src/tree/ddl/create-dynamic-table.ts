import type { Expression } from '../expression/expression.ts'
import type { Query } from '../query/query.ts'
import type { ColumnDefinition } from './column-definition.ts'
import type { CreateBase } from './create-base.ts'

/**
 * TARGET_LAG, WAREHOUSE, REFRESH_MODE and INITIALIZE are properties.
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-dynamic-table
 */
export interface CreateDynamicTable extends CreateBase {
  readonly kind: 'createDynamicTable'
  readonly transient: boolean
  readonly columns: readonly ColumnDefinition[]
  readonly clusterBy: readonly Expression[]
  readonly copyGrants: boolean
  readonly query: Query
}
