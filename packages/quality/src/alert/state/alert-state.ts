import type { Outcome } from '../../run/outcome.ts'
import type { AlertItem } from '../alert-message.ts'

/** What an alerter remembers between runs. */
export interface AlertState {
  /**
   * Changes what is remembered. No two changes overlap, whoever makes them: the next begins with what the last has left. What
   * `change` throws is thrown, and nothing is changed.
   */
  update<Result>(
    change: (entries: readonly AlertEntry[]) => Promise<{
      readonly entries: readonly AlertEntry[]
      readonly result: Result
    }>,
  ): Promise<Result>
}

/** A check that fails, or has failed and somebody still has to be told that it is over. */
export interface AlertEntry {
  readonly item: AlertItem
  readonly group: string
  readonly status: 'open' | 'resolved'
  /** What each channel was told last, by its name. */
  readonly told: Readonly<Record<string, Outcome>>
  readonly acknowledged?: Acknowledgement
}

/** Somebody knows of a failure: until then it is not told again. */
export interface Acknowledgement {
  /** ISO 8601, UTC. */
  readonly until: string
  readonly reason: string
}
