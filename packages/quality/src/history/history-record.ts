import { randomUUID } from 'node:crypto'
import type { Check } from '../check/check.ts'
import type { CheckResult, SegmentResult } from '../run/check-result.ts'
import type { CheckRun } from '../run/check-run.ts'
import type { Outcome } from '../run/outcome.ts'
import { outcomes } from '../run/outcome.ts'
import { type HistorySeries, seriesOf } from './history-series.ts'
import type { RecordedRun } from './metric-history.ts'

/** A run as a store keeps it. */
export interface HistoryRecord {
  /** Made when the run is recorded: a record that is written twice is read once. */
  readonly id: string
  readonly run: RecordedRun
  readonly results: readonly HistoryEntry[]
}

/** What a store keeps of one result. */
export interface HistoryEntry extends HistorySeries {
  readonly outcome: Outcome
  readonly value?: number
  readonly rows?: number
  readonly nonNull?: number
}

/** What is kept of a run: its numbers and outcomes, never rows or SQL. */
export function recordOf(run: CheckRun): HistoryRecord {
  const { startedAt: at, ms, statements, engine, outcome, counts } = run
  return {
    id: randomUUID(),
    run: { at, ms, statements, engine, outcome, counts },
    results: run.results.flatMap((result) => [
      entryOf(result.check, result),
      ...(result.segments ?? []).map((segment) => entryOf(result.check, segment, segment.key)),
    ]),
  }
}

const entryOf = (
  check: Check,
  { outcome, value, rows, nonNull }: CheckResult | SegmentResult,
  segment?: string,
): HistoryEntry => ({
  ...seriesOf(check, segment),
  outcome,
  ...(typeof value === 'number' && Number.isFinite(value) && { value }),
  ...(rows !== undefined && { rows }),
  ...(nonNull !== undefined && { nonNull }),
})

/** Whether parsed JSON is a record of this version. */
export function isHistoryRecord(value: unknown): value is HistoryRecord {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    Array.isArray(value.results) &&
    value.results.every(isEntry) &&
    isRun(value.run)
  )
}

const isEntry = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.check === 'string' &&
  typeof value.table === 'string' &&
  isOptional(value.segment, 'string') &&
  ['value', 'rows', 'nonNull'].every((name) => isOptional(value[name], 'number')) &&
  isOutcome(value.outcome)

const isRun = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.at === 'string' &&
  !Number.isNaN(Date.parse(value.at)) &&
  typeof value.ms === 'number' &&
  typeof value.statements === 'number' &&
  typeof value.engine === 'string' &&
  isOutcome(value.outcome) &&
  isCounts(value.counts)

const isCounts = (value: unknown): boolean =>
  isObject(value) && outcomes.every((outcome) => typeof value[outcome] === 'number')

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isOptional = (value: unknown, type: 'string' | 'number'): boolean =>
  value === undefined || typeof value === type

const isOutcome = (value: unknown): boolean => outcomes.some((outcome) => outcome === value)
