import type { CreateBase } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-sequence */
export interface CreateSequence extends CreateBase {
  readonly kind: 'createSequence'
  /** 1 where absent. */
  readonly start?: number
  /** 1 where absent. */
  readonly increment?: number
  readonly order?: 'ORDER' | 'NOORDER'
}
