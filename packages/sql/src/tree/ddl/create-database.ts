import type { CreateBase } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-database */
export interface CreateDatabase extends CreateBase {
  readonly kind: 'createDatabase'
  readonly transient: boolean
}
