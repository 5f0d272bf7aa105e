import type { CreateBase } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-tag */
export interface CreateTag extends CreateBase {
  readonly kind: 'createTag'
  /** Empty: any value is allowed. */
  readonly allowedValues: readonly string[]
}
