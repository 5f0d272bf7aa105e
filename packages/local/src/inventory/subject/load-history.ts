import type { LoggedLoad } from '../../usage/load-log.ts'
import { count, type Facts, instant, text } from '../fact.ts'
import { subject } from '../subject.ts'
import { settledLoads } from './copy-history.ts'

const facts: Facts<LoggedLoad> = {
  TABLE_ID: count(({ table }) => table.id),
  TABLE_NAME: text(({ table }) => table.name),
  SCHEMA_ID: count(({ table }) => table.schema.id),
  SCHEMA_NAME: text(({ table }) => table.schema.name),
  CATALOG_ID: count(({ table }) => table.schema.database.id),
  CATALOG_NAME: text(({ table }) => table.schema.database.name),
  FILE_NAME: text(({ shown }) => shown),
  LAST_LOAD_TIME: instant(({ at }) => at),
  STATUS: text(({ status }) => status.replaceAll('_', ' ')),
  ROW_COUNT: count(({ loaded }) => loaded),
  ROW_PARSED: count(({ parsed }) => parsed),
  FIRST_ERROR_MESSAGE: text(({ first }) => first?.message),
  FIRST_ERROR_LINE_NUMBER: count(({ first }) => first?.line),
  FIRST_ERROR_CHARACTER_POSITION: count(({ first }) => first?.character),
  FIRST_ERROR_COL_NAME: text(({ first }) => first?.column),
  ERROR_COUNT: count(({ errors }) => errors),
  ERROR_LIMIT: count(({ limit }) => limit),
}

const rest =
  'LAST_LOAD_TIME STATUS ROW_COUNT ROW_PARSED FIRST_ERROR_MESSAGE FIRST_ERROR_LINE_NUMBER FIRST_ERROR_CHARACTER_POSITION FIRST_ERROR_COL_NAME ERROR_COUNT ERROR_LIMIT'

/**
 * INFORMATION_SCHEMA tells of the tables that are there, since they were last truncated.
 *
 * Sources: https://docs.snowflake.com/en/sql-reference/info-schema/load_history and …/account-usage/load_history
 */
export const loadHistory = subject<LoggedLoad>({
  entries: (world) => {
    if (world.database === null) return settledLoads(world)
    const there = new Set(world.found('TABLE').map(({ object }) => object))
    return settledLoads(world).filter(({ table, forgotten }) => !forgotten && there.has(table))
  },
  facts,
  informationSchema: `SCHEMA_NAME FILE_NAME TABLE_NAME ${rest}`,
  accountUsage: `TABLE_ID TABLE_NAME SCHEMA_ID SCHEMA_NAME CATALOG_ID CATALOG_NAME FILE_NAME ${rest}`,
  viewers: ['USAGE_VIEWER'],
})
