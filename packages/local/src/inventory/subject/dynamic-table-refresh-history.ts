import { fullName } from '../../catalog/securable-name.ts'
import { lagSeconds } from '../../engine/lag-seconds.ts'
import { timestampType } from '../../translate/emitted.ts'
import type { LoggedRefresh } from '../../usage/refresh-log.ts'
import { count, type Facts, instant, json, text, unfilled } from '../fact.ts'
import { subject } from '../subject.ts'

/** What is told of a refresh. Nothing counts micro-partitions. */
export const refreshFacts: Facts<LoggedRefresh> = {
  NAME: text(({ table }) => table.name),
  SCHEMA_NAME: text(({ table }) => table.schema.name),
  DATABASE_NAME: text(({ table }) => table.schema.database.name),
  ID: count(({ table }) => table.id),
  SCHEMA_ID: count(({ table }) => table.schema.id),
  DATABASE_ID: count(({ table }) => table.schema.database.id),
  STATE: text(({ failure }) => (failure === null ? 'SUCCEEDED' : 'FAILED')),
  STATE_CODE: text(({ failure }) => failure?.code ?? 'SUCCESS'),
  STATE_MESSAGE: text(({ failure }) => failure?.message),
  DATA_TIMESTAMP: instant(({ startedAt }) => startedAt),
  REFRESH_START_TIME: instant(({ startedAt }) => startedAt),
  REFRESH_END_TIME: instant(({ endedAt }) => endedAt),
  COMPLETION_TARGET: instant(() => null),
  QUALIFIED_NAME: text(({ table }) => fullName(table)),
  LAST_COMPLETED_DEPENDENCY: json('object', () => null),
  STATISTICS: json('object', ({ inserted, deleted, failure, startedAt, endedAt }) => ({
    ...(failure === null && { numInsertedRows: inserted, numDeletedRows: deleted, numCopiedRows: 0 }),
    queuedTimeMs: 0,
    compilationTimeMs: 0,
    executionTimeMs: Math.round(endedAt - startedAt),
  })),
  REFRESH_ACTION: text(({ action }) => action),
  REFRESH_TRIGGER: text(({ trigger }) => trigger),
  TARGET_LAG_SEC: count(({ table }) => lagSeconds(table.targetLag)),
  INPUTS_WITH_CHANGED_DATA: json('array', () => null),
  ...unfilled('QUERY_ID REINIT_REASON'),
  ...unfilled('GRAPH_HISTORY_VALID_FROM', timestampType),
}

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/dynamic_table_refresh_history */
export const dynamicTableRefreshHistory = subject<LoggedRefresh>({
  entries: ({ execution }) => execution.state.refreshes.all(),
  facts: refreshFacts,
  accountUsage:
    'NAME SCHEMA_NAME DATABASE_NAME ID SCHEMA_ID DATABASE_ID STATE STATE_CODE STATE_MESSAGE QUERY_ID DATA_TIMESTAMP REFRESH_START_TIME REFRESH_END_TIME COMPLETION_TARGET QUALIFIED_NAME LAST_COMPLETED_DEPENDENCY STATISTICS REFRESH_ACTION REINIT_REASON REFRESH_TRIGGER TARGET_LAG_SEC GRAPH_HISTORY_VALID_FROM',
  viewers: ['USAGE_VIEWER'],
})
