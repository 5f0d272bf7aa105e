import type { SqlClient, SqlDialect } from '@mesh/core'
import type { Check } from '../check/check.ts'
import type { PlannedCheck } from '../plan/check-plan.ts'
import { planChecks } from '../plan/plan-checks.ts'
import type { CheckResult } from './check-result.ts'
import type { CheckRun } from './check-run.ts'
import { inParallel } from './in-parallel.ts'
import { failureOf, makeResult, skippedResult } from './make-result.ts'
import { countOutcomes, worstOutcome } from './outcome.ts'
import { readSamples } from './read-samples.ts'
import { readStep } from './read-step.ts'
import { type ResolvedRunOptions, type RunOptions, resolveRunOptions } from './run-options.ts'
import { createStatementRunner, type StatementRunner } from './statement-runner.ts'

/**
 * Measures checks with the fewest statements and judges them. What cannot be measured is an `error` outcome of that check
 * alone; the others still report.
 *
 * @throws SQL.CANCELLED when the signal aborts.
 * @example
 * const run = await runChecks(client, deriveChecks(contract).checks, { samples: { limit: 5 } })
 * process.stdout.write(renderCheckRun(run, 'text'))
 */
export async function runChecks(
  client: SqlClient,
  checks: readonly Check[],
  options: RunOptions = {},
): Promise<CheckRun> {
  const resolved = resolveRunOptions(options)
  const { dialect } = client
  const startedAt = new Date(resolved.clock.now()).toISOString()
  const start = performance.now()
  const skipped = checks.map((check) => resolved.skip(check))
  const plan = planChecks(
    checks.filter((_, index) => skipped[index] === undefined),
    dialect,
    resolved.clock,
  )
  const runner = createStatementRunner(client, resolved)
  runner.expect(plan.steps.length)
  const read = await inParallel(plan.steps, resolved.concurrency, (step) => readStep(step, runner, dialect))
  const readings = new Map(read.flatMap((each) => [...each]))
  const judged = plan.checks.map((planned) => makeResult(planned, readings, resolved.clock))
  const sampled = await addSamples(judged, plan.checks, runner, dialect, resolved)
  const finished = sampled.values()
  const results = checks.map((check, index) => {
    const reason = skipped[index]
    const result = reason === undefined ? finished.next().value : undefined
    return result ?? skippedResult(check, reason ?? '')
  })
  const found = results.map(({ outcome }) => outcome)
  return {
    kind: 'checkRun',
    startedAt,
    ms: performance.now() - start,
    statements: runner.statements,
    engine: dialect.name,
    outcome: worstOutcome(found),
    counts: countOutcomes(found),
    results,
  }
}

async function addSamples(
  results: readonly CheckResult[],
  planned: readonly PlannedCheck[],
  runner: StatementRunner,
  dialect: SqlDialect,
  { sampleLimit, concurrency }: ResolvedRunOptions,
): Promise<readonly CheckResult[]> {
  const wanted = results.map(({ outcome }, index) => {
    const each = planned[index]
    const broken = outcome === 'warn' || outcome === 'fail'
    return sampleLimit > 0 && broken && each?.kind === 'measured' ? each.failingRows?.sample : undefined
  })
  runner.expect(wanted.filter((sample) => sample !== undefined).length)
  return inParallel([...results.entries()], concurrency, async ([index, result]) => {
    const sample = wanted[index]
    if (sample === undefined) return result
    const samples = await readSamples(sample, sampleLimit, runner, dialect)
    return 'rows' in samples ? { ...result, samples } : { ...result, error: failureOf(samples) }
  })
}
