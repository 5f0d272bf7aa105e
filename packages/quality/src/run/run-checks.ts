import type { MeshError, SqlClient, SqlDialect } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { describeThreshold } from '../check/describe-threshold.ts'
import type { PlannedCheck } from '../plan/check-plan.ts'
import { planChecks } from '../plan/plan-checks.ts'
import type { CheckFailure, CheckResult } from './check-result.ts'
import type { CheckRun } from './check-run.ts'
import { inParallel } from './in-parallel.ts'
import { judgeCheck } from './judge-check.ts'
import { type Outcome, outcomes, worstOutcome } from './outcome.ts'
import { readSamples } from './read-samples.ts'
import { type Reading, readStep } from './read-step.ts'
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
  )
  const runner = createStatementRunner(client, resolved)
  runner.expect(plan.steps.length)
  const read = await inParallel(plan.steps, resolved.concurrency, (step) => readStep(step, runner, dialect))
  const readings = new Map(read.flatMap((each) => [...each]))
  const judged = plan.checks.map((planned) => resultOf(planned, readings, resolved))
  const sampled = await addSamples(judged, plan.checks, runner, dialect, resolved)
  const finished = sampled.values()
  const results = checks.map((check, index) => {
    const reason = skipped[index]
    const result = reason === undefined ? finished.next().value : undefined
    return result ?? skippedResult(check, reason ?? '')
  })
  return {
    kind: 'checkRun',
    startedAt,
    ms: performance.now() - start,
    statements: runner.statements,
    engine: dialect.name,
    outcome: worstOutcome(results.map(({ outcome }) => outcome)),
    counts: countOutcomes(results),
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
  const wanted = (result: CheckResult): boolean =>
    sampleLimit > 0 && (result.outcome === 'warn' || result.outcome === 'fail')
  runner.expect(results.filter(wanted).length)
  return inParallel([...results.entries()], concurrency, async ([index, result]) => {
    const each = planned[index]
    if (!wanted(result) || each?.kind !== 'measured') return result
    const samples = await readSamples(each, sampleLimit, runner, dialect)
    if (samples === undefined) return result
    return 'rows' in samples ? { ...result, samples } : { ...result, error: failureOf(samples) }
  })
}

function resultOf(
  planned: PlannedCheck,
  readings: ReadonlyMap<string, Reading>,
  { clock }: ResolvedRunOptions,
): CheckResult {
  const { check } = planned
  const known = { kind: 'checkResult', check, threshold: describeThresholds(check) } as const
  if (planned.kind === 'refused')
    return { ...known, outcome: 'error', error: failureOf(planned.error), ms: 0 }
  const { failingRows, needs } = planned
  const reproduce = failingRows === undefined ? {} : { reproduce: failingRows.query.text }
  const ms = readings.get(needs.value)?.ms ?? 0
  const judgement = judgeCheck(planned, readings, clock)
  return judgement.kind === 'failed'
    ? { ...known, outcome: 'error', error: failureOf(judgement.error), ...reproduce, ms }
    : { ...known, outcome: judgement.outcome, ...judgement.numbers, ...reproduce, ms }
}

const skippedResult = (check: Check, reason: string): CheckResult => ({
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

function failureOf({ code, message, why, hint, where }: MeshError): CheckFailure {
  return {
    code,
    message,
    ...(why !== undefined && { why }),
    ...(hint !== undefined && { hint }),
    ...(where !== undefined && { where }),
  }
}

const countOutcomes = (results: readonly CheckResult[]): Readonly<Record<Outcome, number>> => {
  const count = (wanted: Outcome): number => results.filter(({ outcome }) => outcome === wanted).length
  const [pass, skipped, warn, fail, error] = outcomes.map(count)
  return { pass: pass ?? 0, skipped: skipped ?? 0, warn: warn ?? 0, fail: fail ?? 0, error: error ?? 0 }
}
