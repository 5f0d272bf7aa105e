import type { CreateBase } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-file-format */
export interface CreateFileFormat extends CreateBase {
  readonly kind: 'createFileFormat'
  readonly temporary: boolean
}
