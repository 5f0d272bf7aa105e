import { type Clock, isMeshError, type MeshError } from '@mesh/core'
import type { TimedValue } from '../anomaly/timed-value.ts'
import type { Check } from '../check/check.ts'
import { divideMeasure, type Measured } from '../check/divide-measure.ts'
import { judgeThreshold } from '../check/judge-threshold.ts'
import type { Threshold } from '../check/threshold.ts'
import type { HistoryPoint } from '../history/metric-history.ts'
import { metricDefinition } from '../metric/definitions.ts'
import type { PartValues } from '../metric/metric-definition.ts'
import { readPart } from '../metric/read-part.ts'
import type { Outcome } from './outcome.ts'

/** What the parts of a metric say about a check. */
export type Judgement =
  | {
      readonly kind: 'judged'
      readonly outcome: Outcome
      readonly numbers: MeasuredNumbers
      /** What stands behind the value, a line each. */
      readonly details?: readonly string[]
      /** What earlier runs let expect. */
      readonly comparison?: string
      /** Why it was not judged: of the outcome `skipped`. */
      readonly reason?: string
    }
  | { readonly kind: 'failed'; readonly error: MeshError }

/** The numbers of a check, before any division. */
export interface MeasuredNumbers extends Omit<Measured, 'value'> {
  readonly value: number | null
}

/** What a check is judged by beside the parts of its metric. */
export interface JudgingContext {
  readonly clock: Clock
  /** What earlier runs have measured, oldest first; absent when nobody keeps it. */
  readonly past?: readonly HistoryPoint[]
}

/** Judges a check, or one segment of it, by the parts of its metric, whoever has read them. */
export function judgeCheck(check: Check, parts: PartValues, { clock, past }: JudgingContext): Judgement {
  const { id, metric } = check
  const definition = metricDefinition(metric)
  const value = definition.value(parts, metric, { checkId: id, clock })
  const rows = 'rows' in parts ? readPart(parts, 'rows', id) : undefined
  const nonNull = 'nonNull' in parts ? readPart(parts, 'nonNull', id) : undefined
  if (isMeshError(value)) return { kind: 'failed', error: value }
  if (isMeshError(rows)) return { kind: 'failed', error: rows }
  if (isMeshError(nonNull)) return { kind: 'failed', error: nonNull }
  const divisors = { ...(rows !== undefined && { rows }), ...(nonNull !== undefined && { nonNull }) }
  const details = value === 0 ? undefined : definition.details?.(parts, metric)
  if (value !== null) {
    const judgement = judgeNumbers(check, { value, ...divisors }, clock, past)
    return details === undefined ? judgement : { ...judgement, details }
  }
  const outcome = definition.withoutValue?.(metric) ?? 'skipped'
  return {
    kind: 'judged',
    outcome: outcome === 'fail' && check.must === undefined ? 'warn' : outcome,
    numbers: { value, ...divisors },
    ...(outcome === 'skipped' && { reason: 'There is no value to measure.' }),
  }
}

function judgeNumbers(
  { must, should }: Check,
  numbers: Measured,
  clock: Clock,
  past: readonly HistoryPoint[] | undefined,
): Extract<Judgement, { readonly kind: 'judged' }> {
  const at = new Date(clock.now()).toISOString()
  const judge = (threshold: Threshold | undefined) => {
    if (threshold === undefined) return undefined
    const dividedBy = (each: Measured): number => divideMeasure(each, threshold.measure)
    const earlier = past?.map((point): TimedValue => ({ at: point.at, value: dividedBy(point) }))
    return judgeThreshold(threshold, { at, value: dividedBy(numbers) }, earlier)
  }
  const [demanded, wanted] = [judge(must), judge(should)]
  const judged = (outcome: Outcome, verdict: ReturnType<typeof judge>) => ({
    kind: 'judged' as const,
    outcome,
    numbers,
    ...(verdict?.kind === 'unknown' && { reason: verdict.reason }),
    ...(verdict !== undefined &&
      verdict.kind !== 'unknown' &&
      verdict.comparison !== undefined && { comparison: verdict.comparison }),
  })
  if (demanded?.kind === 'broken') return judged('fail', demanded)
  if (wanted?.kind === 'broken') return judged('warn', wanted)
  const unknown = [demanded, wanted].find((verdict) => verdict?.kind === 'unknown')
  return unknown === undefined ? judged('pass', demanded ?? wanted) : judged('skipped', unknown)
}
