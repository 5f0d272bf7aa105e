import type { Check } from '../check/check.ts'
import { notJudged } from '../errors.ts'
import type { CheckRun } from '../run/check-run.ts'
import type { ExpectationOptions } from './expectation-options.ts'
import { judgeChecks } from './judge-checks.ts'
import type { Subject } from './subject.ts'
import { tellFailure } from './tell-failure.ts'
import type { Verdict } from './verdict.ts'
import { whenReady } from './when-ready.ts'

/**
 * Whether a subject passes all of some checks.
 *
 * @throws QUALITY.NOT_JUDGED when a check could not be measured: that is neither a pass nor a failure.
 */
export const expectChecks = (
  subject: Subject,
  checks: readonly Check[],
  options: ExpectationOptions = {},
): Verdict | Promise<Verdict> =>
  whenReady(judgeChecks(subject, checks, options), (run) => verdictOf(run, options))

function verdictOf(run: CheckRun, { strict = false }: ExpectationOptions): Verdict {
  assertJudged(run)
  const failed = run.counts.fail + (strict ? run.counts.warn : 0)
  const all = run.results.length
  const isOne = all === 1
  return {
    pass: failed === 0,
    message: () =>
      failed === 0
        ? `Expected ${isOne ? 'the check' : `one of ${all} checks`} to fail, and ${isOne ? 'it passes' : 'all pass'}`
        : tellFailure(
            isOne
              ? 'Expected the check to pass'
              : `Expected ${all} checks to pass: ${failed} fail${failed === 1 ? 's' : ''}`,
            run,
          ),
  }
}

/** @throws QUALITY.NOT_JUDGED when a check is an error or was skipped. */
export function assertJudged(run: CheckRun): void {
  if (run.counts.error + run.counts.skipped === 0) return
  const results = run.results.filter(({ outcome }) => outcome === 'error' || outcome === 'skipped')
  throw notJudged(
    tellFailure(`${results.length} of ${run.results.length} checks could not be measured`, {
      ...run,
      results,
      outcome: 'error',
    }),
  )
}
