import type { Clock, MeshError } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { describeThreshold } from '../check/describe-threshold.ts'
import type { PlannedCheck } from '../plan/check-plan.ts'
import type { CheckFailure, CheckResult } from './check-result.ts'
import { judgeCheck } from './judge-check.ts'
import type { Readings } from './read-step.ts'

/** The result of a check from what was read. */
export function makeResult(planned: PlannedCheck, readings: Readings, clock: Clock): CheckResult {
  const { check } = planned
  const known = { kind: 'checkResult', check, threshold: describeThresholds(check) } as const
  if (planned.kind === 'refused')
    return { ...known, outcome: 'error', error: failureOf(planned.error), ms: 0 }
  const { failingRows, needs } = planned
  const reproduce = failingRows === undefined ? {} : { reproduce: failingRows.query.text }
  const ms = readings.get(needs.value)?.ms ?? 0
  const judgement = judgeCheck(planned, readings, clock)
  return judgement.kind === 'failed'
    ? { ...known, outcome: 'error', error: failureOf(judgement.error), ...reproduce, ms }
    : { ...known, outcome: judgement.outcome, ...judgement.numbers, ...reproduce, ms }
}

/** The result of a check that was not run. */
export const skippedResult = (check: Check, reason: string): CheckResult => ({
  kind: 'checkResult',
  check,
  outcome: 'skipped',
  threshold: describeThresholds(check),
  reason,
  ms: 0,
})

function describeThresholds({ must, should, metric }: Check): string {
  return [
    ...(must === undefined ? [] : [`must be ${describeThreshold(must, metric)}`]),
    ...(should === undefined ? [] : [`should be ${describeThreshold(should, metric)}`]),
  ].join(', ')
}

/** An error as plain data. */
export function failureOf({ code, message, why, hint, where }: MeshError): CheckFailure {
  return {
    code,
    message,
    ...(why !== undefined && { why }),
    ...(hint !== undefined && { hint }),
    ...(where !== undefined && { where }),
  }
}
