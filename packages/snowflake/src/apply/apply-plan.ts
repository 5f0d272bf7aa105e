import { isMeshError, type QueryOptions, type SqlClient } from '@mesh/core'
import { applyCancelled, applyFailed, planAltered, planStale } from '../errors.ts'
import { formatAddress } from '../object/address.ts'
import type { Plan, PlanStep } from '../plan/plan.ts'
import { fingerprintState, fingerprintSteps } from '../plan/plan-fingerprint.ts'
import { readAccount } from '../read/read-account.ts'
import type { ApplyOptions } from './apply-options.ts'
import type { ApplyReport } from './apply-report.ts'
import { assertConsent } from './assert-consent.ts'

/**
 * Executes a plan step by step, after looking whether it still fits the account. Every statement can be repeated: after a
 * failure, plan again and apply the rest.
 *
 * @throws SNOWFLAKE.CONSENT_REQUIRED when a step may lose something that `consent` does not name.
 * @throws SNOWFLAKE.PLAN_STALE when the account has changed since the plan was made.
 * @throws SNOWFLAKE.PLAN_ALTERED when the steps are not those that were planned.
 * @throws SNOWFLAKE.APPLY_FAILED, SNOWFLAKE.APPLY_CANCELLED with the {@link ApplyReport} in `meta.report`.
 */
export async function applyPlan(
  client: SqlClient,
  plan: Plan,
  options: ApplyOptions = {},
): Promise<ApplyReport> {
  if (fingerprintSteps(plan.steps) !== plan.fingerprint.steps) throw planAltered()
  assertConsent(plan.steps, options.consent ?? [])
  const started = performance.now()
  const progress = { done: 0, statements: 0, queryIds: [] as string[] }
  const report = (): ApplyReport => ({
    done: plan.steps.slice(0, progress.done),
    notDone: plan.steps.slice(progress.done),
    queryIds: [...progress.queryIds],
    statements: progress.statements,
    ms: performance.now() - started,
  })
  if (plan.steps.length === 0) return report()
  const run: QueryOptions = {
    ...(options.signal !== undefined && { signal: options.signal }),
    ...(options.tag !== undefined && { tag: options.tag }),
  }
  let current: PlanStep | undefined
  try {
    await assertFresh(client, plan, run)
    for (const step of plan.steps) {
      current = step
      options.onProgress?.({ phase: 'started', step, done: progress.done, total: plan.steps.length })
      await applyStep(client, step, run, progress)
      progress.done += 1
      options.onProgress?.({ phase: 'done', step, done: progress.done, total: plan.steps.length })
    }
  } catch (error) {
    throw asApplyFailure(error, current, report())
  }
  return report()
}

async function assertFresh(client: SqlClient, plan: Plan, run: QueryOptions): Promise<void> {
  const current = await readAccount(client, plan.scope, run)
  if (fingerprintState(current, plan.concerns) !== plan.fingerprint.current) throw planStale()
}

async function applyStep(
  client: SqlClient,
  step: PlanStep,
  run: QueryOptions,
  progress: { statements: number; queryIds: string[] },
): Promise<void> {
  for (const statement of step.statements) {
    const { queryId } = await client.query(statement, run)
    progress.statements += 1
    if (queryId !== undefined) progress.queryIds.push(queryId)
  }
}

/** A failure before the first step is what it is: reading the account, or a stale plan. */
function asApplyFailure(error: unknown, step: PlanStep | undefined, report: ApplyReport): unknown {
  if (!isMeshError(error)) return error
  if (error.code === 'SQL.CANCELLED') return applyCancelled(report, error)
  return step === undefined
    ? error
    : applyFailed(`${step.kind} ${formatAddress(step.address)}`, report, error)
}
