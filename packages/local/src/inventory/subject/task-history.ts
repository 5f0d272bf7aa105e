import type { TaskRun } from '../../engine/task/task-run.ts'
import { countType } from '../../translate/emitted.ts'
import { count, type Facts, instant, json, text, unfilled } from '../fact.ts'
import { subject } from '../subject.ts'

/** What is told of a run of a task. */
export const taskFacts: Facts<TaskRun> = {
  NAME: text(({ name }) => name),
  QUERY_TEXT: text(({ definition }) => definition),
  CONDITION_TEXT: text(({ condition }) => condition),
  SCHEMA_NAME: text(({ schema }) => schema),
  TASK_SCHEMA_ID: count(
    ({ database, schema }, { execution }) =>
      execution.state.catalog.account.databases.get(database)?.schemas.get(schema)?.id,
  ),
  DATABASE_NAME: text(({ database }) => database),
  TASK_DATABASE_ID: count(
    ({ database }, { execution }) => execution.state.catalog.account.databases.get(database)?.id,
  ),
  SCHEDULED_TIME: instant(({ scheduledAt }) => scheduledAt),
  COMPLETED_TIME: instant(({ completedAt }) => completedAt),
  STATE: text(({ state }) => state),
  QUERY_ID: text(({ queryId }) => queryId),
  QUERY_START_TIME: instant(({ startedAt }) => startedAt),
  ERROR_CODE: text(({ errorCode }) => errorCode),
  ERROR_MESSAGE: text(({ errorMessage }) => errorMessage),
  RUN_ID: count(({ scheduledAt }) => Math.round(scheduledAt)),
  ROOT_TASK_ID: text(({ rootId }) => String(rootId)),
  SCHEDULED_FROM: text(({ scheduledFrom }) => scheduledFrom),
  ATTEMPT_NUMBER: count(({ attempt }) => attempt),
  RETURN_VALUE: text(({ returnValue }) => returnValue),
  CONFIG: text(({ config }) => config),
  GRAPH_RUN_GROUP_ID: text(({ group }) => group),
  BACKFILL_INFO: json('object', () => null),
  ...unfilled('QUERY_HASH QUERY_PARAMETERIZED_HASH'),
  ...unfilled(
    'GRAPH_VERSION INSTANCE_ID QUERY_HASH_VERSION QUERY_PARAMETERIZED_HASH_VERSION SPCS_JOB_ID',
    countType,
  ),
}

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/task_history */
export const taskHistoryView = subject<TaskRun>({
  entries: ({ execution }) => execution.state.taskRuns,
  facts: taskFacts,
  accountUsage:
    'NAME QUERY_TEXT CONDITION_TEXT SCHEMA_NAME TASK_SCHEMA_ID DATABASE_NAME TASK_DATABASE_ID SCHEDULED_TIME COMPLETED_TIME STATE RETURN_VALUE QUERY_ID QUERY_START_TIME ERROR_CODE ERROR_MESSAGE GRAPH_VERSION RUN_ID ROOT_TASK_ID SCHEDULED_FROM ATTEMPT_NUMBER INSTANCE_ID CONFIG QUERY_HASH QUERY_HASH_VERSION QUERY_PARAMETERIZED_HASH QUERY_PARAMETERIZED_HASH_VERSION GRAPH_RUN_GROUP_ID BACKFILL_INFO SPCS_JOB_ID',
  viewers: ['OBJECT_VIEWER'],
})
