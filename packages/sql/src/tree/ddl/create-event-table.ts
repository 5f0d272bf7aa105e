import type { TableBase } from './table-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-event-table */
export interface CreateEventTable extends TableBase {
  readonly kind: 'createEventTable'
}
