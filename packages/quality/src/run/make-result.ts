import { type Clock, isMeshError } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { describeThreshold } from '../check/describe-threshold.ts'
import type { PartValues } from '../metric/metric-definition.ts'
import type { MeasuredCheck, MeasurementKeys, PlannedCheck } from '../plan/check-plan.ts'
import type { CheckResult, SegmentResult } from './check-result.ts'
import { failureOf } from './failure-of.ts'
import { type Judgement, judgeCheck } from './judge-check.ts'
import { outcomes, worstOutcome } from './outcome.ts'
import type { Past } from './read-past.ts'
import type { Reading, Readings } from './read-step.ts'
import { segmentsOf } from './segments-of.ts'

/** What results are made from beside what was read. */
export interface ResultContext {
  readonly clock: Clock
  readonly past: Past
}

/** The result of a check from what was read. */
export function makeResult(planned: PlannedCheck, readings: Readings, context: ResultContext): CheckResult {
  const { check } = planned
  const known = { kind: 'checkResult', check, threshold: describeThresholds(check) } as const
  if (planned.kind === 'refused')
    return { ...known, outcome: 'error', error: failureOf(planned.error), ms: 0 }
  const { failingRows, needs } = planned
  const [main = ''] = Object.values(needs)
  const rest = {
    ...(failingRows !== undefined && { reproduce: failingRows.query.text }),
    ms: readings.get(main)?.ms ?? 0,
  }
  const failed = firstFailure(needs, readings)
  if (failed !== undefined) return { ...known, outcome: 'error', error: failureOf(failed.error), ...rest }
  if ((check.groupBy?.length ?? 0) > 0)
    return { ...known, ...judgeSegments(planned, readings, context), ...rest }
  return { ...known, ...told(judge(check, partsOf(needs, readings), context)), ...rest }
}

function judge(check: Check, parts: PartValues, { clock, past }: ResultContext, segment?: string): Judgement {
  const earlier = past(check, segment)
  if (isMeshError(earlier)) return { kind: 'failed', error: earlier }
  return judgeCheck(check, parts, { clock, ...(earlier !== undefined && { past: earlier }) })
}

/** What a judgement says of a check or of a segment. */
function told(judgement: Judgement) {
  if (judgement.kind === 'failed') return { outcome: 'error', error: failureOf(judgement.error) } as const
  const { outcome, numbers, details, comparison, reason } = judgement
  return {
    outcome,
    ...numbers,
    ...(details !== undefined && { details }),
    ...(comparison !== undefined && { comparison }),
    ...(reason !== undefined && { reason }),
  }
}

function judgeSegments({ check, needs }: MeasuredCheck, readings: Readings, context: ResultContext) {
  const segments = segmentsOf(needs, readings).map(
    ({ key, group, parts }): SegmentResult => ({
      key,
      values: group,
      ...told(judge(check, parts, context, key)),
    }),
  )
  if (segments.length === 0)
    return { outcome: 'skipped', segments, rows: 0, reason: 'There are no rows to group.' } as const
  const rows = segments.reduce((sum, each) => sum + (each.rows ?? 0), 0)
  return {
    outcome: worstOutcome(segments.map(({ outcome }) => outcome)),
    segments: segments.sort(
      (left, right) =>
        outcomes.indexOf(right.outcome) - outcomes.indexOf(left.outcome) || (left.key < right.key ? -1 : 1),
    ),
    ...(segments.some((each) => each.rows !== undefined) && { rows }),
  }
}

function firstFailure(
  needs: MeasurementKeys,
  readings: Readings,
): Extract<Reading, { readonly kind: 'failed' }> | undefined {
  for (const key of Object.values(needs)) {
    const reading = readings.get(key)
    if (reading?.kind === 'failed') return reading
  }
  return undefined
}

/** What was read of a check, by the name of the part. */
const partsOf = (needs: MeasurementKeys, readings: Readings): PartValues =>
  Object.fromEntries(
    Object.entries(needs).map(([part, key]) => {
      const reading = readings.get(key)
      return [part, reading?.kind === 'value' ? reading.value : undefined]
    }),
  )

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
