import { randomUUID } from 'node:crypto'
import { isMeshError } from '@mesh/core'
import type { Alert } from '../../catalog/object/alert.ts'
import { changeAccount } from '../change-account.ts'
import type { Execution } from '../execution.ts'
import { failuresAllowed } from './alert-options.ts'
import type { AlertRun } from './alert-run.ts'

/** Runs that are remembered. */
const remembered = 10_000

/** Runs an alert with the rights of its owner: its action when its condition gives a row. A failure is told, not thrown. */
export async function runAlert(
  execution: Execution,
  alert: Alert,
  occasion: Pick<AlertRun, 'scheduledAt' | 'scheduledFrom'>,
): Promise<void> {
  const { alertRuns } = execution.state
  const run = await runOnce(execution, alert, occasion)
  const isFailure = run.errorCode !== null || run.errorMessage !== null
  alert.failures = isFailure ? alert.failures + 1 : 0
  if (run.state !== 'CONDITION_FAILED') alert.lastSuccess = occasion.scheduledAt
  const limit = failuresAllowed(alert)
  const autoSuspended = alert.started && limit > 0 && alert.failures >= limit
  alertRuns.push({ ...run, autoSuspended })
  if (alertRuns.length > remembered) alertRuns.shift()
  if (!autoSuspended) return
  await changeAccount(execution, async () => {
    alert.started = false
    alert.dueAt = null
    alert.autoSuspended = true
  })
}

async function runOnce(
  execution: Execution,
  alert: Alert,
  occasion: Pick<AlertRun, 'scheduledAt' | 'scheduledFrom'>,
): Promise<AlertRun> {
  const { clock } = execution.state
  const { id, name, schema, condition, action, options } = alert
  const conditionQueryId = randomUUID()
  let actionQueryId: string | null = null
  const told = (state: AlertRun['state'], error: unknown = null): AlertRun => ({
    ...occasion,
    alertId: id,
    name,
    database: schema.database.name,
    schema: schema.name,
    condition,
    conditionQueryId,
    action,
    actionQueryId,
    state,
    errorCode: isMeshError(error) ? String(error.meta?.code ?? '') || null : null,
    errorMessage: error === null ? null : error instanceof Error ? error.message : String(error),
    completedAt: clock.now(),
    runbook: options.RUNBOOK ?? null,
    config: options.CONFIG ?? null,
    autoSuspended: false,
  })
  try {
    return await execution.apart(alert, async (run, { session }) => {
      session.alert = {
        alert,
        scheduledAt: occasion.scheduledAt,
        lastSuccess: alert.lastSuccess ?? alert.createdOn,
        conditionQueryId,
      }
      const rows = await run(condition, conditionQueryId)
      if (rows.length === 0) return told('CONDITION_FALSE')
      actionQueryId = randomUUID()
      await run(action, actionQueryId)
      return told('TRIGGERED')
    })
  } catch (error) {
    if (!isMeshError(error)) throw error
    return told(actionQueryId === null ? 'CONDITION_FAILED' : 'ACTION_FAILED', error)
  }
}
