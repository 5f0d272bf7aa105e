import type { TableBase } from './table-base.ts'

/** TARGET_LAG and WAREHOUSE are properties. Source: https://docs.snowflake.com/en/sql-reference/sql/create-interactive-table */
export interface CreateInteractiveTable extends TableBase {
  readonly kind: 'createInteractiveTable'
}
