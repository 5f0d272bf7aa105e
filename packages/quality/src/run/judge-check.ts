import { assertNever, type Clock, isMeshError, type MeshError } from '@mesh/core'
import type { Check } from '../check/check.ts'
import type { Measure, Threshold } from '../check/threshold.ts'
import { thresholdHolds } from '../check/threshold-holds.ts'
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
      /** Why it was not judged: of the outcome `skipped`. */
      readonly reason?: string
    }
  | { readonly kind: 'failed'; readonly error: MeshError }

/** The numbers of a check, before any division. */
export interface MeasuredNumbers {
  readonly value: number | null
  readonly rows?: number
  readonly nonNull?: number
}

/** Judges a check by the parts of its metric, whoever has read them. */
export function judgeCheck(check: Check, parts: PartValues, clock: Clock): Judgement {
  const { id, metric } = check
  const definition = metricDefinition(metric)
  const value = definition.value(parts, metric, { checkId: id, clock })
  const rows = 'rows' in parts ? readPart(parts, 'rows', id) : undefined
  const nonNull = 'nonNull' in parts ? readPart(parts, 'nonNull', id) : undefined
  if (isMeshError(value)) return { kind: 'failed', error: value }
  if (isMeshError(rows)) return { kind: 'failed', error: rows }
  if (isMeshError(nonNull)) return { kind: 'failed', error: nonNull }
  const divisors = { ...(rows !== undefined && { rows }), ...(nonNull !== undefined && { nonNull }) }
  if (value !== null) {
    const numbers = { value, ...divisors }
    return { kind: 'judged', outcome: outcomeOf(check, numbers), numbers }
  }
  const outcome = definition.withoutValue?.(metric) ?? 'skipped'
  return {
    kind: 'judged',
    outcome: outcome === 'fail' && check.must === undefined ? 'warn' : outcome,
    numbers: { value, ...divisors },
    ...(outcome === 'skipped' && { reason: 'There is no value to measure.' }),
  }
}

function outcomeOf({ must, should }: Check, numbers: MeasuredNumbers & { readonly value: number }): Outcome {
  const holds = (threshold: Threshold): boolean =>
    thresholdHolds(threshold, divide(numbers, threshold.measure))
  if (must !== undefined && !holds(must)) return 'fail'
  return should !== undefined && !holds(should) ? 'warn' : 'pass'
}

function divide(
  { value, rows = 0, nonNull }: MeasuredNumbers & { readonly value: number },
  measure: Measure,
): number {
  switch (measure) {
    case 'value':
      return value
    case 'fractionOfRows':
      return rows === 0 ? 0 : value / rows
    case 'fractionOfNonNull': {
      const divisor = nonNull ?? rows
      return divisor === 0 ? 0 : value / divisor
    }
    default:
      return assertNever(measure, 'measure')
  }
}
