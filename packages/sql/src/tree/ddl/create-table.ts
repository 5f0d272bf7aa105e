import type { TableBase } from './table-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-table */
export interface CreateTable extends TableBase {
  readonly kind: 'createTable'
  readonly temporary: boolean
  readonly transient: boolean
  /** `CREATE PROCEDURE SCOPED TEMP TABLE`: the table ends with the run of the procedure. */
  readonly procedureScoped?: boolean
}
