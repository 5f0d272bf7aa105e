import type { CheckRun } from '../run/check-run.ts'
import type { Outcome } from '../run/outcome.ts'
import type { HistorySeries } from './history-series.ts'

/**
 * A store of what was measured, to which is only added. `createFileHistory` and `createSqlHistory` make them; anything with
 * these methods will do.
 */
export interface MetricHistory {
  /** Adds a run. A run is there as a whole or not at all, whatever happens meanwhile. */
  record(run: CheckRun): Promise<void>
  /**
   * The newest measured values of each series, oldest first, in the order of the series asked for. All at once, because a
   * suite asks for thousands. Runs in which a series has no value do not count.
   */
  values(series: readonly HistorySeries[], limit: number): Promise<readonly (readonly HistoryPoint[])[]>
  /** The newest runs, oldest first. */
  runs(limit: number): Promise<readonly RecordedRun[]>
}

/** What a run measured of a series. */
export interface HistoryPoint {
  /** When the run began: ISO 8601, UTC. */
  readonly at: string
  readonly value: number
  /** What `fractionOfRows` divides by, where it was measured. */
  readonly rows?: number
  /** What `fractionOfNonNull` divides by, where it was measured. */
  readonly nonNull?: number
  readonly outcome: Outcome
}

/** What is kept of a run as a whole. */
export interface RecordedRun {
  /** When it began: ISO 8601, UTC. */
  readonly at: string
  readonly ms: number
  readonly statements: number
  readonly engine: string
  readonly outcome: Outcome
  readonly counts: Readonly<Record<Outcome, number>>
}
