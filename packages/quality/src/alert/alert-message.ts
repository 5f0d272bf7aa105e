import type { Outcome } from '../run/outcome.ts'

/** What is told of a group of checks. Plain data; its members keep their names and meaning. */
export interface AlertMessage {
  readonly kind: 'alert'
  readonly version: 1
  /** The same for the same news of the same run: who gets it twice can leave the second out. */
  readonly id: string
  /** What the message is about, the same from the first failure to the end of the last: a key to thread or fold messages by. */
  readonly group: string
  /** `resolved` when nothing of the group is left that was told. */
  readonly status: 'failing' | 'resolved'
  /** One line: `sales: 2 new failures, 1 resolved, 3 still open`. */
  readonly title: string
  /** When the run began: ISO 8601, UTC. */
  readonly at: string
  readonly engine: string
  /** Failures that were not told before, or have become worse; worst first. */
  readonly opened: readonly AlertItem[]
  /** What was told before and is over. */
  readonly resolved: readonly AlertItem[]
  /** How many failures go on that were told before. */
  readonly stillOpen: number
  /** Where the whole report is. */
  readonly reportUrl?: string
}

/** A check in an {@link AlertMessage}. */
export interface AlertItem {
  /** Id of the check. */
  readonly check: string
  readonly table: string
  /** What the check asks for: `IATA is unique`. */
  readonly asks: string
  readonly outcome: Outcome
  /** What was measured: `3 surplus rows of 8`. */
  readonly told: string
  readonly threshold: string
  /** When it was first seen to fail: ISO 8601, UTC. */
  readonly since: string
  readonly owner?: string
  readonly severity?: string
}
