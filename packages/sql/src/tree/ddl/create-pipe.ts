import type { Statement } from '../statement.ts'
import type { CreateBase } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-pipe */
export interface CreatePipe extends CreateBase {
  readonly kind: 'createPipe'
  /** A COPY INTO of a table. */
  readonly copy: Statement
}
