import type { MeshError, SqlDialect } from '@mesh/core'
import { sql } from '@mesh/sql'
import type { Measurement } from '../measurement/measurement.ts'
import type { PlanStep } from '../plan/check-plan.ts'
import { compileStep } from '../plan/compile-step.ts'
import { halves } from '../plan/compile-steps.ts'
import type { Answer, StatementRunner } from './statement-runner.ts'

/** What came of one measurement. */
export type Reading =
  | { readonly kind: 'value'; readonly value: unknown; readonly ms: number }
  | { readonly kind: 'failed'; readonly error: MeshError; readonly ms: number }

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
  dialect: SqlDialect,
): Promise<Readings> {
  const answer = await runner.ask(step.statement)
  if (answer.kind === 'rows' || !canTakeApart(step, answer.error)) return readAnswer(step, answer)
  // If even the rows cannot be counted the table itself is at fault: one statement more, not two for each measurement.
  const rows = await runner.ask(compileStep([probe(step)], dialect).statement)
  return rows.kind === 'failed' ? readAnswer(step, rows) : takeApart(step, runner, dialect)
}

async function takeApart(
  { measurements }: PlanStep,
  runner: StatementRunner,
  dialect: SqlDialect,
): Promise<Readings> {
  const readings = new Map<string, Reading>()
  for (const [first, ...others] of halves(measurements)) {
    if (first === undefined) continue
    const half = compileStep([first, ...others], dialect)
    const answer = await runner.ask(half.statement)
    const part =
      answer.kind === 'failed' && canTakeApart(half, answer.error)
        ? await takeApart(half, runner, dialect)
        : readAnswer(half, answer)
    for (const [key, reading] of part) readings.set(key, reading)
  }
  return readings
}

const canTakeApart = (step: PlanStep, error: MeshError): boolean =>
  step.lane === 'scan' && step.measurements.length > 1 && !error.retryable

const probe = ({ measurements: [first] }: PlanStep): Measurement => ({ ...first, expression: sql`COUNT(*)` })

const readAnswer = ({ measurements }: PlanStep, answer: Answer): Readings =>
  new Map(
    measurements.map(({ key }, index): [string, Reading] => [
      key,
      answer.kind === 'failed' ? answer : { kind: 'value', value: answer.rows[0]?.[index], ms: answer.ms },
    ]),
  )
