import type { MeshError, SqlDialect } from '@mesh/core'
import { sql } from '@mesh/sql'
import type { PlanStep } from '../plan/check-plan.ts'
import { compileStep } from '../plan/compile-step.ts'
import { halves } from '../plan/compile-steps.ts'
import type { Measurement } from '../plan/measurement.ts'
import type { StatementRunner } from './statement-runner.ts'

/** What came of one measurement. */
export type Reading =
  | { readonly kind: 'value'; readonly value: unknown; readonly ms: number }
  | { readonly kind: 'failed'; readonly error: MeshError; readonly ms: number }

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
): Promise<ReadonlyMap<string, Reading>> {
  const answer = await runner.ask(step.statement)
  const { measurements } = step
  const { ms } = answer
  if (answer.kind === 'rows')
    return new Map(
      measurements.map(({ key }, index) => [key, { kind: 'value', value: answer.rows[0]?.[index], ms }]),
    )
  if (!canTakeApart(step, answer.error)) return allFailed(measurements, answer.error, ms)
  // If even the rows cannot be counted the table itself is at fault: one statement more, not two for each measurement.
  const rows = await runner.ask(compileStep([probe(step)], dialect).statement)
  if (rows.kind === 'failed') return allFailed(measurements, rows.error, ms + rows.ms)
  return takeApart(measurements, runner, dialect)
}

async function takeApart(
  measurements: readonly Measurement[],
  runner: StatementRunner,
  dialect: SqlDialect,
): Promise<ReadonlyMap<string, Reading>> {
  const readings = new Map<string, Reading>()
  for (const [first, ...others] of halves(measurements)) {
    if (first === undefined) continue
    const step = compileStep([first, ...others], dialect)
    const answer = await runner.ask(step.statement)
    const part =
      answer.kind === 'rows'
        ? new Map(
            step.measurements.map(({ key }, index): [string, Reading] => [
              key,
              { kind: 'value', value: answer.rows[0]?.[index], ms: answer.ms },
            ]),
          )
        : canTakeApart(step, answer.error)
          ? await takeApart(step.measurements, runner, dialect)
          : allFailed(step.measurements, answer.error, answer.ms)
    for (const [key, reading] of part) readings.set(key, reading)
  }
  return readings
}

const canTakeApart = (step: PlanStep, error: MeshError): boolean =>
  step.lane === 'scan' && step.measurements.length > 1 && !error.retryable

const probe = ({ measurements: [first] }: PlanStep): Measurement => ({ ...first, expression: sql`COUNT(*)` })

const allFailed = (
  measurements: readonly Measurement[],
  error: MeshError,
  ms: number,
): ReadonlyMap<string, Reading> =>
  new Map(measurements.map(({ key }) => [key, { kind: 'failed', error, ms }]))
