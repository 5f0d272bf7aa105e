import type { JoinedTable } from './joined-table.ts'
import type { DerivedTable, StageTable, TableFunction, TableName } from './table-factor.ts'

/** What stands in FROM between the commas. Source: https://docs.snowflake.com/en/sql-reference/constructs/from */
export type TableReference = TableName | DerivedTable | TableFunction | StageTable | JoinedTable
