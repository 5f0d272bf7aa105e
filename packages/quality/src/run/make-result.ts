import type { Clock, MeshError } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { describeThreshold } from '../check/describe-threshold.ts'
import type { PartValues } from '../metric/metric-definition.ts'
import type { MeasurementKeys, PlannedCheck } from '../plan/check-plan.ts'
import type { CheckFailure, CheckResult } from './check-result.ts'
import { judgeCheck } from './judge-check.ts'
import type { Reading, Readings } from './read-step.ts'

/** The result of a check from what was read. */
export function makeResult(planned: PlannedCheck, readings: Readings, clock: Clock): CheckResult {
  const { check } = planned
  const known = { kind: 'checkResult', check, threshold: describeThresholds(check) } as const
  if (planned.kind === 'refused')
    return { ...known, outcome: 'error', error: failureOf(planned.error), ms: 0 }
  const { failingRows, needs } = planned
  const reproduce = failingRows === undefined ? {} : { reproduce: failingRows.query.text }
  const [main = ''] = Object.values(needs)
  const ms = readings.get(main)?.ms ?? 0
  const read = readParts(needs, readings)
  const judgement = 'failed' in read ? read.failed : judgeCheck(check, read.parts, { clock })
  return judgement.kind === 'failed'
    ? { ...known, outcome: 'error', error: failureOf(judgement.error), ...reproduce, ms }
    : {
        ...known,
        outcome: judgement.outcome,
        ...judgement.numbers,
        ...(judgement.comparison !== undefined && { comparison: judgement.comparison }),
        ...(judgement.reason !== undefined && { reason: judgement.reason }),
        ...reproduce,
        ms,
      }
}

/** What was read of a check, by the name of the part; or the failure of the first part that could not be read. */
function readParts(
  needs: MeasurementKeys,
  readings: Readings,
): { readonly parts: PartValues } | { readonly failed: Extract<Reading, { readonly kind: 'failed' }> } {
  const found = Object.entries(needs).map(([part, key]) => [part, readings.get(key)] as const)
  const failed = found.map(([, reading]) => reading).find((reading) => reading?.kind === 'failed')
  if (failed?.kind === 'failed') return { failed }
  return {
    parts: Object.fromEntries(
      found.map(([part, reading]) => [part, reading?.kind === 'value' ? reading.value : undefined]),
    ),
  }
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
