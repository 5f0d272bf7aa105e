import { countType } from '../../translate/emitted.ts'
import type { LoggedLoad } from '../../usage/load-log.ts'
import { count, type Facts, instant, text, unfilled } from '../fact.ts'
import { subject } from '../subject.ts'
import type { World } from '../world.ts'

const statuses = {
  LOADED: 'Loaded',
  PARTIALLY_LOADED: 'Partially loaded',
  LOAD_FAILED: 'Load failed',
} as const

/** What is told of a file that was loaded. */
export const loadFacts: Facts<LoggedLoad> = {
  FILE_NAME: text(({ file }) => file),
  STAGE_LOCATION: text(({ stage }) => stage),
  LAST_LOAD_TIME: instant(({ at }) => at),
  FIRST_COMMIT_TIME: instant(({ at }) => at),
  ROW_COUNT: count(({ loaded }) => loaded),
  ROW_PARSED: count(({ parsed }) => parsed),
  FILE_SIZE: count(({ size }) => size),
  FIRST_ERROR_MESSAGE: text(({ first }) => first?.message),
  FIRST_ERROR_LINE_NUMBER: count(({ first }) => first?.line),
  FIRST_ERROR_CHARACTER_POS: count(({ first }) => first?.character),
  FIRST_ERROR_COLUMN_NAME: text(({ first }) => first?.column),
  ERROR_COUNT: count(({ errors }) => errors),
  ERROR_LIMIT: count(({ limit }) => limit),
  STATUS: text(({ status }) => statuses[status]),
  TABLE_ID: count(({ table }) => table.id),
  TABLE_NAME: text(({ table }) => table.name),
  TABLE_SCHEMA_ID: count(({ table }) => table.schema.id),
  TABLE_SCHEMA_NAME: text(({ table }) => table.schema.name),
  TABLE_CATALOG_ID: count(({ table }) => table.schema.database.id),
  TABLE_CATALOG_NAME: text(({ table }) => table.schema.database.name),
  PIPE_RECEIVED_TIME: instant(({ pipe, at }) => (pipe === null ? null : at)),
  PIPE_CATALOG_NAME: text(({ pipe }) => pipe?.schema.database.name),
  PIPE_SCHEMA_NAME: text(({ pipe }) => pipe?.schema.name),
  PIPE_NAME: text(({ pipe }) => pipe?.name),
  ...unfilled('BYTES_BILLED', countType),
}

/** The files that were loaded for good. */
export const settledLoads = ({ execution }: World): readonly LoggedLoad[] =>
  execution.state.loads.all().filter(({ openIn }) => openIn === null)

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/copy_history */
export const copyHistory = subject<LoggedLoad>({
  entries: settledLoads,
  facts: loadFacts,
  accountUsage:
    'FILE_NAME STAGE_LOCATION LAST_LOAD_TIME ROW_COUNT ROW_PARSED FILE_SIZE FIRST_ERROR_MESSAGE FIRST_ERROR_LINE_NUMBER FIRST_ERROR_CHARACTER_POS FIRST_ERROR_COLUMN_NAME ERROR_COUNT ERROR_LIMIT STATUS TABLE_ID TABLE_NAME TABLE_SCHEMA_ID TABLE_SCHEMA_NAME TABLE_CATALOG_ID TABLE_CATALOG_NAME PIPE_CATALOG_NAME PIPE_SCHEMA_NAME PIPE_NAME PIPE_RECEIVED_TIME FIRST_COMMIT_TIME BYTES_BILLED',
  viewers: ['USAGE_VIEWER'],
})
