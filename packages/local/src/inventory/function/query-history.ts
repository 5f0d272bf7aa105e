import type { LoggedQuery } from '../../usage/query-log.ts'
import type { Facts } from '../fact.ts'
import { instant, text } from '../fact.ts'
import { queryFacts } from '../subject/query-history.ts'
import type { World } from '../world.ts'
import { type AccountFunction, told } from './account-function.ts'
import { type Asked, limitGiven, momentGiven, nameGiven, textGiven } from './asked.ts'

const columns =
  'QUERY_ID QUERY_TEXT DATABASE_NAME SCHEMA_NAME QUERY_TYPE SESSION_ID AUTHN_EVENT_ID USER_NAME USER_TYPE USER_DATABASE_NAME USER_SCHEMA_NAME ROLE_NAME WAREHOUSE_NAME WAREHOUSE_SIZE WAREHOUSE_TYPE CLUSTER_NUMBER QUERY_TAG EXECUTION_STATUS ERROR_CODE ERROR_MESSAGE START_TIME END_TIME TOTAL_ELAPSED_TIME BYTES_SCANNED ROWS_PRODUCED COMPILATION_TIME EXECUTION_TIME QUEUED_PROVISIONING_TIME QUEUED_REPAIR_TIME QUEUED_OVERLOAD_TIME TRANSACTION_BLOCKED_TIME OUTBOUND_DATA_TRANSFER_CLOUD OUTBOUND_DATA_TRANSFER_REGION OUTBOUND_DATA_TRANSFER_BYTES INBOUND_DATA_TRANSFER_CLOUD INBOUND_DATA_TRANSFER_REGION INBOUND_DATA_TRANSFER_BYTES LIST_EXTERNAL_FILE_TIME CREDITS_USED_CLOUD_SERVICES RELEASE_VERSION EXTERNAL_FUNCTION_TOTAL_INVOCATIONS EXTERNAL_FUNCTION_TOTAL_SENT_ROWS EXTERNAL_FUNCTION_TOTAL_RECEIVED_ROWS EXTERNAL_FUNCTION_TOTAL_SENT_BYTES EXTERNAL_FUNCTION_TOTAL_RECEIVED_BYTES IS_CLIENT_GENERATED_STATEMENT QUERY_HASH QUERY_HASH_VERSION QUERY_PARAMETERIZED_HASH QUERY_PARAMETERIZED_HASH_VERSION TRANSACTION_ID QUERY_ACCELERATION_BYTES_SCANNED QUERY_ACCELERATION_PARTITIONS_SCANNED QUERY_ACCELERATION_UPPER_LIMIT_SCALE_FACTOR BYTES_WRITTEN_TO_RESULT ROWS_WRITTEN_TO_RESULT ROWS_INSERTED QUERY_RETRY_TIME QUERY_RETRY_CAUSE FAULT_HANDLING_TIME'

const statuses = { RUNNING: 'RUNNING', SUCCESS: 'SUCCESS', FAIL: 'FAILED_WITH_ERROR' } as const

const facts: Facts<LoggedQuery> = {
  ...queryFacts,
  EXECUTION_STATUS: text(({ status }) => statuses[status]),
  END_TIME: instant(({ endedAt }) => endedAt ?? 0),
  ...(queryFacts.LIST_EXTERNAL_FILES_TIME !== undefined && {
    LIST_EXTERNAL_FILE_TIME: queryFacts.LIST_EXTERNAL_FILES_TIME,
  }),
}

/**
 * QUERY_HISTORY and those by session, user or warehouse: the newest statements first, of the session's user, and of others where the
 * role may watch the warehouse; ACCOUNTADMIN sees all.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/query_history
 */
export const queryHistoryFunction = (
  by?: 'SESSION_ID' | 'USER_NAME' | 'WAREHOUSE_NAME',
): AccountFunction => ({
  parameters: [
    ...(by === undefined ? [] : [by]),
    'END_TIME_RANGE_START',
    'END_TIME_RANGE_END',
    'RESULT_LIMIT',
    'INCLUDE_CLIENT_GENERATED_STATEMENT',
  ],
  relation: (asked, world) => {
    const isAsked = chosen(asked, by)
    const end = momentGiven(asked, 'END_TIME_RANGE_END')
    const entries = [...asked.execution.state.queries.all()]
      .filter((each) => isAsked(each) && maySee(world, each) && (end === undefined || each.endedAt !== null))
      .reverse()
    return told(asked, world, {
      entries,
      facts,
      columns,
      where: [
        ['END_TIME', '>=', momentGiven(asked, 'END_TIME_RANGE_START')],
        ['END_TIME', '<=', end],
      ],
      limit: limitGiven(asked),
    })
  },
})

function chosen(
  asked: Asked,
  by: 'SESSION_ID' | 'USER_NAME' | 'WAREHOUSE_NAME' | undefined,
): (query: LoggedQuery) => boolean {
  const { session } = asked.execution
  switch (by) {
    case 'SESSION_ID': {
      const id = textGiven(asked, by) ?? String(session.id)
      return ({ sessionId }) => String(sessionId) === id
    }
    case 'USER_NAME': {
      const name = nameGiven(asked, by) ?? session.user.name
      return ({ user }) => user === name
    }
    case 'WAREHOUSE_NAME': {
      const name = nameGiven(asked, by) ?? session.warehouse
      return ({ warehouse }) => warehouse !== null && warehouse === name
    }
    case undefined:
      return () => true
  }
}

function maySee({ execution, roles }: World, { user, warehouse }: LoggedQuery): boolean {
  const { account, book } = execution.state.catalog
  if (user === execution.session.user.name) return true
  const admin = account.roles.get('ACCOUNTADMIN')
  if (admin !== undefined && roles.has(admin)) return true
  const used = account.warehouses.get(warehouse ?? '')
  return used !== undefined && book.holds(roles, used, ['MONITOR', 'OPERATE'])
}
