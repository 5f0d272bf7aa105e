import type { CreateBase } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-role */
export interface CreateRole extends CreateBase {
  readonly kind: 'createRole'
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-database-role */
export interface CreateDatabaseRole extends CreateBase {
  readonly kind: 'createDatabaseRole'
}
