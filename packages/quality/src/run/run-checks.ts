import { isMeshError, type SqlClient } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { measurePartitions } from '../partition/measure-partitions.ts'
import type { ReadPlan } from '../partition/read-partitions.ts'
import type { PlannedCheck } from '../plan/check-plan.ts'
import { planWith } from '../plan/plan-checks.ts'
import { createPlanContext, type PlanContext } from '../plan/plan-context.ts'
import type { CheckResult } from './check-result.ts'
import type { CheckRun } from './check-run.ts'
import { describeTables } from './describe-tables.ts'
import { failureOf } from './failure-of.ts'
import { inParallel } from './in-parallel.ts'
import { keepSamples } from './keep-samples.ts'
import { makeResult } from './make-result.ts'
import { measureUnproven } from './measure-unproven.ts'
import { nameUnreadableFiles } from './name-unreadable-files.ts'
import { countOutcomes, worstOutcome } from './outcome.ts'
import { readPast } from './read-past.ts'
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
  const startedAt = new Date(resolved.clock.now()).toISOString()
  const start = performance.now()
  const runner = createStatementRunner(client, resolved)
  const results = await measureUnproven(checks, resolved, (unproven) =>
    measure(unproven, client, runner, options, resolved),
  )
  const found = results.map(({ outcome }) => outcome)
  const run: CheckRun = {
    kind: 'checkRun',
    startedAt,
    ms: performance.now() - start,
    statements: runner.statements,
    engine: client.dialect.name,
    outcome: worstOutcome(found),
    counts: countOutcomes(found),
    results,
  }
  return remember(run, resolved)
}

async function measure(
  checks: readonly Check[],
  { dialect }: SqlClient,
  runner: StatementRunner,
  options: RunOptions,
  resolved: ResolvedRunOptions,
): Promise<readonly CheckResult[]> {
  const { concurrency, clock, history, partitions } = resolved
  const { tables } = createPlanContext(dialect, options)
  const described = await describeTables(checks, dialect, tables, runner, concurrency)
  const context = createPlanContext(dialect, options, described)
  const read: ReadPlan = async ({ steps }, within) => {
    runner.expect(steps.length)
    const answers = await inParallel(steps, concurrency, (step) => readStep(step, runner, within))
    return new Map(answers.flatMap((each) => [...each]))
  }
  const merged = partitions && (await measurePartitions(checks, context, partitions, read))
  const plan = planWith(checks, context, merged)
  const readings = new Map([...(merged ?? []), ...(await read(plan, context))])
  const past = await readPast(plan.checks, readings, history)
  const judged = plan.checks.map((planned) => makeResult(planned, readings, { clock, past }))
  const named = await nameUnreadableFiles(judged, context, runner, options.tables)
  return addSamples(named, plan.checks, runner, context, resolved)
}

/** A store that fails does not cost the run: the run says so. */
async function remember(run: CheckRun, { history }: ResolvedRunOptions): Promise<CheckRun> {
  try {
    await history?.record(run)
    return run
  } catch (error) {
    if (!isMeshError(error)) throw error
    return { ...run, historyError: failureOf(error) }
  }
}

async function addSamples(
  results: readonly CheckResult[],
  planned: readonly PlannedCheck[],
  runner: StatementRunner,
  { dialect }: PlanContext,
  { sampleLimit, sampleSink, concurrency }: ResolvedRunOptions,
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
    return 'rows' in samples
      ? keepSamples(result, samples, sampleSink)
      : { ...result, error: failureOf(samples) }
  })
}
