import type { MeshError } from '@mesh/core'
import { sql } from '@mesh/sql'
import { tooManySegments } from '../errors.ts'
import type { Lane, Measurement } from '../measurement/measurement.ts'
import type { PlanStep } from '../plan/check-plan.ts'
import { compileStep } from '../plan/compile-step.ts'
import { halves } from '../plan/compile-steps.ts'
import type { PlanContext } from '../plan/plan-context.ts'
import type { ReadColumns } from '../schema/read-columns.ts'
import { segmentKey } from './segment-key.ts'
import type { Answer, StatementRunner } from './statement-runner.ts'

/** What came of one measurement. */
export type Reading =
  | { readonly kind: 'value'; readonly value: unknown; readonly ms: number }
  | { readonly kind: 'segments'; readonly values: ReadonlyMap<string, SegmentValue>; readonly ms: number }
  | { readonly kind: 'failed'; readonly error: MeshError; readonly ms: number }

/** One value of a segment, by the JSON of its group. */
export interface SegmentValue {
  readonly group: readonly unknown[]
  readonly value: unknown
}

/** Readings by the key of their measurement. */
export type Readings = ReadonlyMap<string, Reading>

/**
 * Reads the measurements of a step. When their statement fails, it is taken apart until only those fail that have to: the
 * rest still answers.
 *
 * @throws SQL.CANCELLED when the run is stopped.
 */
export async function readStep(
  step: PlanStep,
  runner: StatementRunner,
  context: PlanContext,
): Promise<Readings> {
  const answer = await runner.ask(step.statement)
  if (step.parts !== undefined && answer.kind === 'failed' && !answer.error.retryable)
    return readParts(step.parts, runner, context)
  if (answer.kind === 'rows' || !canTakeApart(step, answer.error)) return readAnswer(step, answer, context)
  // If even the rows cannot be counted the table itself is at fault: one statement more, not two for each measurement.
  const rows = await runner.ask(compileStep([probe(step)], context).statement)
  return rows.kind === 'failed' ? readAnswer(step, rows, context) : takeApart(step, runner, context)
}

/** Each part by itself, so that only those fail that have to. */
async function readParts(
  parts: readonly PlanStep[],
  runner: StatementRunner,
  context: PlanContext,
): Promise<Readings> {
  const readings = new Map<string, Reading>()
  for (const part of parts)
    for (const [key, reading] of await readStep(part, runner, context)) readings.set(key, reading)
  return readings
}

async function takeApart(
  { measurements }: PlanStep,
  runner: StatementRunner,
  context: PlanContext,
): Promise<Readings> {
  const readings = new Map<string, Reading>()
  for (const [first, ...others] of halves(measurements)) {
    if (first === undefined) continue
    const half = compileStep([first, ...others], context)
    const answer = await runner.ask(half.statement)
    const part =
      answer.kind === 'failed' && canTakeApart(half, answer.error)
        ? await takeApart(half, runner, context)
        : readAnswer(half, answer, context)
    for (const [key, reading] of part) readings.set(key, reading)
  }
  return readings
}

const cheap: ReadonlySet<Lane> = new Set(['metadata', 'scan'])

const canTakeApart = (step: PlanStep, error: MeshError): boolean =>
  cheap.has(step.lane) && step.measurements.length > 1 && !error.retryable

const probe = ({ measurements: [first] }: PlanStep): Measurement => ({ ...first, expression: sql`COUNT(*)` })

function readAnswer(
  { measurements, groups, rowLimit }: PlanStep,
  answer: Answer,
  { dialect }: PlanContext,
): Readings {
  const reading = (column: number): Reading => {
    if (answer.kind === 'failed') return answer
    const { columns, rows, ms } = answer
    if (measurements[0].source.kind === 'columns')
      return {
        kind: 'value',
        value: { columns, ignoresCase: dialect.folding === 'insensitive' } satisfies ReadColumns,
        ms,
      }
    if (rowLimit === undefined) return { kind: 'value', value: rows[0]?.[column], ms }
    if (rows.length > rowLimit) return { kind: 'failed', error: tooManySegments(rowLimit), ms }
    const segments = rows.map((row): [string, SegmentValue] => {
      const group = row.slice(0, groups)
      return [segmentKey(group), { group, value: row[groups + column] }]
    })
    return { kind: 'segments', values: new Map(segments), ms }
  }
  return new Map(measurements.map(({ key }, index) => [key, reading(index)]))
}
