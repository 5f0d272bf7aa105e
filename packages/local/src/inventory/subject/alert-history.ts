import type { AlertRun } from '../../engine/alert/alert-run.ts'
import { count, type Facts } from '../fact.ts'
import { alertFacts } from '../function/alert-history.ts'
import { subject } from '../subject.ts'

const facts: Facts<AlertRun> = {
  ...alertFacts,
  DATABASE_ID: count(
    ({ database }, { execution }) => execution.state.catalog.account.databases.get(database)?.id,
  ),
  SCHEMA_ID: count(
    ({ database, schema }, { execution }) =>
      execution.state.catalog.account.databases.get(database)?.schemas.get(schema)?.id,
  ),
}

/** Source: https://docs.snowflake.com/en/sql-reference/account-usage/alert_history */
export const alertHistory = subject<AlertRun>({
  entries: ({ execution }) => execution.state.alertRuns,
  facts,
  accountUsage:
    'NAME DATABASE_NAME SCHEMA_NAME CONDITION CONDITION_QUERY_ID ACTION ACTION_QUERY_ID ERROR_CODE ERROR_MESSAGE STATE DATABASE_ID SCHEMA_ID SCHEDULED_TIME COMPLETED_TIME',
  viewers: ['USAGE_VIEWER'],
})
