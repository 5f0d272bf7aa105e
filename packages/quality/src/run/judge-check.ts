import { assertNever, type Clock, type MeshError } from '@mesh/core'
import type { Check } from '../check/check.ts'
import type { Measure, Threshold } from '../check/threshold.ts'
import { thresholdHolds } from '../check/threshold-holds.ts'
import { noInstant, noNumber } from '../errors.ts'
import type { MeasuredCheck } from '../plan/check-plan.ts'
import type { Outcome } from './outcome.ts'
import { readInstant } from './read-instant.ts'
import { readNumber } from './read-number.ts'
import type { Reading, Readings } from './read-step.ts'

/** What the readings say about a check. */
export type Judgement =
  | { readonly kind: 'judged'; readonly outcome: Outcome; readonly numbers: MeasuredNumbers }
  | { readonly kind: 'failed'; readonly error: MeshError }

/** The numbers of a check, before any division. */
export interface MeasuredNumbers {
  readonly value: number | null
  readonly rows?: number
  readonly nonNull?: number
}

/** Judges a check by the readings of its measurements. */
export function judgeCheck({ check, needs }: MeasuredCheck, readings: Readings, clock: Clock): Judgement {
  const value = readings.get(needs.value)
  const rows = needs.rows === undefined ? undefined : readings.get(needs.rows)
  const nonNull = needs.nonNull === undefined ? undefined : readings.get(needs.nonNull)
  for (const reading of [value, rows, nonNull])
    if (reading?.kind === 'failed') return { kind: 'failed', error: reading.error }
  const measured = measuredValue(check, valueIn(value), clock)
  const counted = rows && readMeasured(check, valueIn(rows))
  const divisor = nonNull && readMeasured(check, valueIn(nonNull))
  if (isError(measured)) return { kind: 'failed', error: measured }
  if (isError(counted)) return { kind: 'failed', error: counted }
  if (isError(divisor)) return { kind: 'failed', error: divisor }
  const numbers: MeasuredNumbers = {
    value: measured,
    ...(counted !== undefined && { rows: counted }),
    ...(divisor !== undefined && { nonNull: divisor }),
  }
  return { kind: 'judged', outcome: outcomeOf(check, numbers), numbers }
}

const valueIn = (reading: Reading | undefined): unknown =>
  reading?.kind === 'value' ? reading.value : undefined

const isError = (found: number | null | undefined | MeshError): found is MeshError =>
  typeof found === 'object' && found !== null

const readMeasured = ({ id }: Check, value: unknown): number | MeshError =>
  readNumber(value) ?? noNumber(id, kindOf(value))

function measuredValue(check: Check, value: unknown, clock: Clock): number | null | MeshError {
  const { metric } = check
  if (metric.kind !== 'ageSeconds') return readMeasured(check, value)
  if (value === null) return null
  const instant = readInstant(value)
  return instant === undefined ? noInstant(check.id, metric.column) : (clock.now() - instant) / 1000
}

function kindOf(value: unknown): string {
  if (value === null) return 'NULL'
  return value === undefined ? 'missing: it gave no row' : `a ${typeof value}, not a finite number`
}

function outcomeOf(check: Check, numbers: MeasuredNumbers): Outcome {
  if (check.must !== undefined && !holds(check, check.must, numbers)) return 'fail'
  return check.should !== undefined && !holds(check, check.should, numbers) ? 'warn' : 'pass'
}

function holds({ metric }: Check, threshold: Threshold, numbers: MeasuredNumbers): boolean {
  if (numbers.value === null) return metric.kind === 'ageSeconds' && metric.of === 'oldest'
  return thresholdHolds(threshold, divide(numbers.value, threshold.measure, numbers))
}

function divide(value: number, measure: Measure, { rows = 0, nonNull }: MeasuredNumbers): number {
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
