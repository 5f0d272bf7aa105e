import { countType, floatType } from '../../translate/emitted.ts'
import type { LoggedQuery } from '../../usage/query-log.ts'
import { count, type Fact, type Facts, flag, instant, json, text, unfilled } from '../fact.ts'
import { subject } from '../subject.ts'
import type { World } from '../world.ts'

/** What is told of a statement that was run. Nothing measures bytes, partitions and spilling. */
export const queryFacts: Facts<LoggedQuery> = {
  QUERY_ID: text(({ id }) => id),
  QUERY_TEXT: text((query) => query.text.slice(0, longestText)),
  DATABASE_ID: count(({ database }, world) => databaseIn(world, database)?.id),
  DATABASE_NAME: text(({ database }) => database),
  SCHEMA_ID: count(
    ({ database, schema }, world) => databaseIn(world, database)?.schemas.get(schema ?? '')?.id,
  ),
  SCHEMA_NAME: text(({ schema }) => schema),
  QUERY_TYPE: text(({ type }) => type),
  SESSION_ID: count(({ sessionId }) => sessionId),
  USER_NAME: text(({ user }) => user),
  ROLE_NAME: text(({ role }) => role),
  WAREHOUSE_ID: count(({ warehouse }, world) => warehouseIn(world, warehouse)?.id),
  WAREHOUSE_NAME: text(({ warehouse }) => warehouse),
  WAREHOUSE_SIZE: text(({ warehouseSize }) => warehouseSize),
  WAREHOUSE_TYPE: text(({ warehouse }) => (warehouse === null ? null : 'STANDARD')),
  CLUSTER_NUMBER: count(({ warehouse }) => (warehouse === null ? null : 1)),
  QUERY_TAG: { ...text<LoggedQuery>(({ queryTag }) => queryTag) },
  EXECUTION_STATUS: text(({ status }) => status),
  ERROR_CODE: text(({ failure }) => failure?.code),
  ERROR_MESSAGE: text(({ failure }) => failure?.message.slice(0, longestMessage)),
  START_TIME: instant(({ startedAt }) => startedAt),
  END_TIME: instant(({ endedAt }) => endedAt),
  TOTAL_ELAPSED_TIME: count(elapsed),
  EXECUTION_TIME: count(elapsed),
  COMPILATION_TIME: count(() => 0),
  QUEUED_PROVISIONING_TIME: count(() => 0),
  QUEUED_REPAIR_TIME: count(() => 0),
  QUEUED_OVERLOAD_TIME: count(() => 0),
  LIST_EXTERNAL_FILES_TIME: count(() => 0),
  RELEASE_VERSION: text(() => null),
  IS_CLIENT_GENERATED_STATEMENT: flag(() => false),
  ROLE_TYPE: text(() => 'ROLE'),
  QUERY_RETRY_TIME: count(() => 0),
  FAULT_HANDLING_TIME: count(() => 0),
  BIND_VALUES: json('array', () => null),
  CREDITS_USED_CLOUD_SERVICES: { type: floatType, of: () => 0 },
  PERCENTAGE_SCANNED_FROM_CACHE: { type: floatType, of: () => null } satisfies Fact<LoggedQuery>,
  ...unfilled(
    'OUTBOUND_DATA_TRANSFER_CLOUD OUTBOUND_DATA_TRANSFER_REGION INBOUND_DATA_TRANSFER_CLOUD INBOUND_DATA_TRANSFER_REGION QUERY_HASH QUERY_PARAMETERIZED_HASH SECONDARY_ROLE_STATS QUERY_RETRY_CAUSE USER_TYPE USER_DATABASE_NAME USER_DATABASE_ID USER_SCHEMA_NAME USER_SCHEMA_ID AGENT_TYPE',
  ),
  ...unfilled(
    'AUTHN_EVENT_ID BYTES_SCANNED BYTES_WRITTEN BYTES_WRITTEN_TO_RESULT BYTES_READ_FROM_RESULT ROWS_PRODUCED ROWS_INSERTED ROWS_UPDATED ROWS_DELETED ROWS_UNLOADED BYTES_DELETED PARTITIONS_SCANNED PARTITIONS_TOTAL BYTES_SPILLED_TO_LOCAL_STORAGE BYTES_SPILLED_TO_REMOTE_STORAGE BYTES_SENT_OVER_THE_NETWORK TRANSACTION_BLOCKED_TIME OUTBOUND_DATA_TRANSFER_BYTES INBOUND_DATA_TRANSFER_BYTES EXTERNAL_FUNCTION_TOTAL_INVOCATIONS EXTERNAL_FUNCTION_TOTAL_SENT_ROWS EXTERNAL_FUNCTION_TOTAL_RECEIVED_ROWS EXTERNAL_FUNCTION_TOTAL_SENT_BYTES EXTERNAL_FUNCTION_TOTAL_RECEIVED_BYTES QUERY_LOAD_PERCENT QUERY_ACCELERATION_BYTES_SCANNED QUERY_ACCELERATION_PARTITIONS_SCANNED QUERY_ACCELERATION_UPPER_LIMIT_SCALE_FACTOR TRANSACTION_ID CHILD_QUERIES_WAIT_TIME QUERY_HASH_VERSION QUERY_PARAMETERIZED_HASH_VERSION ROWS_WRITTEN_TO_RESULT',
    countType,
  ),
}

const longestText = 100_000
const longestMessage = 5_000

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/query_history */
export const queryHistory = subject<LoggedQuery>({
  entries: ({ execution }) => [...execution.state.queries.all()].filter(({ status }) => status !== 'RUNNING'),
  facts: queryFacts,
  accountUsage:
    'QUERY_ID QUERY_TEXT DATABASE_ID DATABASE_NAME SCHEMA_ID SCHEMA_NAME QUERY_TYPE SESSION_ID AUTHN_EVENT_ID USER_NAME ROLE_NAME WAREHOUSE_ID WAREHOUSE_NAME WAREHOUSE_SIZE WAREHOUSE_TYPE CLUSTER_NUMBER QUERY_TAG EXECUTION_STATUS ERROR_CODE ERROR_MESSAGE START_TIME END_TIME TOTAL_ELAPSED_TIME BYTES_SCANNED PERCENTAGE_SCANNED_FROM_CACHE BYTES_WRITTEN BYTES_WRITTEN_TO_RESULT BYTES_READ_FROM_RESULT ROWS_PRODUCED ROWS_INSERTED ROWS_UPDATED ROWS_DELETED ROWS_UNLOADED BYTES_DELETED PARTITIONS_SCANNED PARTITIONS_TOTAL BYTES_SPILLED_TO_LOCAL_STORAGE BYTES_SPILLED_TO_REMOTE_STORAGE BYTES_SENT_OVER_THE_NETWORK COMPILATION_TIME EXECUTION_TIME QUEUED_PROVISIONING_TIME QUEUED_REPAIR_TIME QUEUED_OVERLOAD_TIME TRANSACTION_BLOCKED_TIME OUTBOUND_DATA_TRANSFER_CLOUD OUTBOUND_DATA_TRANSFER_REGION OUTBOUND_DATA_TRANSFER_BYTES INBOUND_DATA_TRANSFER_CLOUD INBOUND_DATA_TRANSFER_REGION INBOUND_DATA_TRANSFER_BYTES LIST_EXTERNAL_FILES_TIME CREDITS_USED_CLOUD_SERVICES RELEASE_VERSION EXTERNAL_FUNCTION_TOTAL_INVOCATIONS EXTERNAL_FUNCTION_TOTAL_SENT_ROWS EXTERNAL_FUNCTION_TOTAL_RECEIVED_ROWS EXTERNAL_FUNCTION_TOTAL_SENT_BYTES EXTERNAL_FUNCTION_TOTAL_RECEIVED_BYTES QUERY_LOAD_PERCENT IS_CLIENT_GENERATED_STATEMENT QUERY_ACCELERATION_BYTES_SCANNED QUERY_ACCELERATION_PARTITIONS_SCANNED QUERY_ACCELERATION_UPPER_LIMIT_SCALE_FACTOR TRANSACTION_ID CHILD_QUERIES_WAIT_TIME ROLE_TYPE QUERY_HASH QUERY_HASH_VERSION QUERY_PARAMETERIZED_HASH QUERY_PARAMETERIZED_HASH_VERSION SECONDARY_ROLE_STATS ROWS_WRITTEN_TO_RESULT QUERY_RETRY_TIME QUERY_RETRY_CAUSE FAULT_HANDLING_TIME USER_TYPE USER_DATABASE_NAME USER_DATABASE_ID USER_SCHEMA_NAME USER_SCHEMA_ID BIND_VALUES AGENT_TYPE',
  viewers: ['GOVERNANCE_VIEWER'],
})

const databaseIn = ({ execution }: World, name: string | null) =>
  execution.state.catalog.account.databases.get(name ?? '')

const warehouseIn = ({ execution }: World, name: string | null) =>
  execution.state.catalog.account.warehouses.get(name ?? '')

/** In milliseconds. */
function elapsed({ startedAt, endedAt }: LoggedQuery): number {
  return Math.round((endedAt ?? startedAt) - startedAt)
}
