import type { CreateBase } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-stage */
export interface CreateStage extends CreateBase {
  readonly kind: 'createStage'
  readonly temporary: boolean
}
