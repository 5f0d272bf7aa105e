import type { CreateBase } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-warehouse */
export interface CreateWarehouse extends CreateBase {
  readonly kind: 'createWarehouse'
}
