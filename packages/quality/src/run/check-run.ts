import type { CheckFailure, CheckResult } from './check-result.ts'
import type { Outcome } from './outcome.ts'

/** One run over a list of checks. Plain data: JSON keeps all of it. */
export interface CheckRun {
  readonly kind: 'checkRun'
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** Wall time in milliseconds. */
  readonly ms: number
  /** Statements that were sent. */
  readonly statements: number
  /** Name of the dialect that the engine speaks. */
  readonly engine: string
  /** The worst outcome. */
  readonly outcome: Outcome
  readonly counts: Readonly<Record<Outcome, number>>
  /** In the order of the checks. */
  readonly results: readonly CheckResult[]
  /** Why the history did not take the run. */
  readonly historyError?: CheckFailure
}
