import type { AlertRun } from '../../engine/alert/alert-run.ts'
import { type Facts, flag, instant, text } from '../fact.ts'
import { type AccountFunction, told } from './account-function.ts'
import { limitGiven, momentGiven, textGiven } from './asked.ts'

/** What is told of a run of an alert. */
export const alertFacts: Facts<AlertRun> = {
  NAME: text(({ name }) => name),
  DATABASE_NAME: text(({ database }) => database),
  SCHEMA_NAME: text(({ schema }) => schema),
  CONDITION: text(({ condition }) => condition),
  CONDITION_QUERY_ID: text(({ conditionQueryId }) => conditionQueryId),
  ACTION: text(({ action }) => action),
  ACTION_QUERY_ID: text(({ actionQueryId }) => actionQueryId),
  STATE: text(({ state }) => state),
  SQL_ERROR_CODE: text(({ errorCode }) => errorCode),
  SQL_ERROR_MESSAGE: text(({ errorMessage }) => errorMessage),
  ERROR_CODE: text(({ errorCode }) => errorCode),
  ERROR_MESSAGE: text(({ errorMessage }) => errorMessage),
  SCHEDULED_TIME: instant(({ scheduledAt }) => scheduledAt),
  COMPLETED_TIME: instant(({ completedAt }) => completedAt),
  SCHEDULED_FROM: text(({ scheduledFrom }) => scheduledFrom),
  RUNBOOK: text(({ runbook }) => runbook),
  WAS_AUTO_SUSPENDED: flag(({ autoSuspended }) => autoSuspended),
  CONFIG: text(({ config }) => config),
}

/** The runs of alerts, the newest first. Source: https://docs.snowflake.com/en/sql-reference/functions/alert_history */
export const alertHistoryFunction: AccountFunction = {
  parameters: ['SCHEDULED_TIME_RANGE_START', 'SCHEDULED_TIME_RANGE_END', 'RESULT_LIMIT', 'ALERT_NAME'],
  relation: (asked, world) => {
    const { catalog, alertRuns } = asked.execution.state
    const { account, book } = catalog
    const admin = account.roles.get('ACCOUNTADMIN')
    const all = admin !== undefined && asked.roles.has(admin)
    const owned = new Set<number>()
    for (const { schemas } of account.databases.values())
      for (const { objects } of schemas.values())
        for (const each of objects.get('ALERT')?.values() ?? [])
          if (book.holds(asked.roles, each, ['OWNERSHIP'])) owned.add(each.id)
    const name = textGiven(asked, 'ALERT_NAME')?.toUpperCase()
    return told(asked, world, {
      entries: alertRuns
        .filter(
          (each) =>
            (all || owned.has(each.alertId)) && (name ?? each.name.toUpperCase()) === each.name.toUpperCase(),
        )
        .reverse(),
      facts: alertFacts,
      columns:
        'NAME DATABASE_NAME SCHEMA_NAME CONDITION CONDITION_QUERY_ID ACTION ACTION_QUERY_ID STATE SQL_ERROR_CODE SQL_ERROR_MESSAGE SCHEDULED_TIME COMPLETED_TIME SCHEDULED_FROM RUNBOOK WAS_AUTO_SUSPENDED CONFIG',
      where: [
        ['SCHEDULED_TIME', '>=', momentGiven(asked, 'SCHEDULED_TIME_RANGE_START')],
        ['SCHEDULED_TIME', '<=', momentGiven(asked, 'SCHEDULED_TIME_RANGE_END')],
      ],
      limit: limitGiven(asked),
    })
  },
}
