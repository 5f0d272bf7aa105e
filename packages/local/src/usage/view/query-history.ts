import { booleanType, countType, textType } from '../../translate/emitted.ts'
import type { LoggedQuery } from '../query-log.ts'
import { type UsageView, usageColumns, usageInstant } from '../usage-view.ts'

const instant = { kind: 'timestamp', zone: 'ltz', precision: 3 } as const

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/query_history */
export const queryHistory: UsageView = {
  columns: usageColumns({
    QUERY_ID: textType,
    QUERY_TEXT: textType,
    DATABASE_NAME: textType,
    SCHEMA_NAME: textType,
    QUERY_TYPE: textType,
    SESSION_ID: countType,
    USER_NAME: textType,
    ROLE_NAME: textType,
    WAREHOUSE_NAME: textType,
    QUERY_TAG: textType,
    EXECUTION_STATUS: textType,
    ERROR_CODE: textType,
    ERROR_MESSAGE: textType,
    START_TIME: instant,
    END_TIME: instant,
    TOTAL_ELAPSED_TIME: countType,
    IS_CLIENT_GENERATED_STATEMENT: booleanType,
  }),
  rows: ({ state }) => [...state.queries.all()].filter(({ status }) => status !== 'RUNNING').map(queryRow),
}

/** A statement in the columns of {@link queryHistory}. */
export const queryRow = (query: LoggedQuery): readonly unknown[] => [
  query.id,
  query.text,
  query.database,
  query.schema,
  query.type,
  query.sessionId,
  query.user,
  query.role,
  query.warehouse,
  query.queryTag,
  query.status,
  query.failure?.code ?? null,
  query.failure?.message ?? null,
  usageInstant(query.startedAt),
  usageInstant(query.endedAt),
  Math.round((query.endedAt ?? query.startedAt) - query.startedAt),
  false,
]
