import { type Clock, systemClock } from '@mesh/core'
import type { Check } from '../check/check.ts'
import type { MetricHistory } from '../history/metric-history.ts'
import type { PartitionOptions } from '../partition/partition-options.ts'
import type { PlanOptions } from '../plan/plan-options.ts'
import type { SampleSink } from './sample-sink.ts'

/** How checks are run. */
export interface RunOptions extends PlanOptions {
  /**
   * What earlier runs measured, for thresholds that compare with it; the run is added to it. A store that fails costs no
   * results: `historyError` of the run says why.
   *
   * @defaultValue nothing is kept; checks that need it are skipped
   */
  readonly history?: MetricHistory
  /**
   * Reads only new and changed parts of tables, and keeps what was measured of the others. Metrics that cannot be put together
   * from parts, such as repeated keys, are measured whole as ever.
   *
   * @defaultValue every table is measured as a whole
   */
  readonly partitions?: PartitionOptions
  /** Stops the run and the statements on the engine. */
  readonly signal?: AbortSignal
  /** Told after every statement. */
  readonly onProgress?: (progress: RunProgress) => void
  /**
   * Reads some broken rows of each check that warns or fails: the columns that identify a row and those checked, never the
   * others, classified ones masked in the engine. One statement a check. With a sink they go there and the run holds none.
   *
   * @defaultValue none are read
   */
  readonly samples?: { readonly limit: number; readonly sink?: SampleSink }
  /** Gives the reason why a check shall not run now, or nothing. @defaultValue all run */
  readonly skip?: (check: Check) => string | undefined
  /**
   * Does not measure a check that holds for certain because another one of the run passes: the larger key of a unique one, the
   * same rule on fewer rows, a wider range. It is `skipped`, and its reason names the proof. A check whose proof does not pass
   * is measured.
   *
   * @defaultValue all are measured
   */
  readonly skipProven?: boolean
  /** Checks that are known to hold without being measured, of an upstream contract or an enforced key: proofs for `skipProven`. */
  readonly given?: readonly Check[]
  /** Statements under way at the same time. @defaultValue 4 */
  readonly concurrency?: number
  /** Recorded by the engine beside each statement. @defaultValue `mesh-quality` */
  readonly tag?: string
}

/** Where a run stands. The total grows when a failing statement is taken apart, and when samples are read. */
export interface RunProgress {
  readonly statements: number
  readonly total: number
}

/** {@link RunOptions} with every decision made. */
export interface ResolvedRunOptions {
  readonly clock: Clock
  readonly history: MetricHistory | undefined
  readonly partitions: PartitionOptions | undefined
  readonly signal: AbortSignal | undefined
  readonly onProgress: (progress: RunProgress) => void
  readonly sampleLimit: number
  readonly sampleSink: SampleSink | undefined
  readonly skip: (check: Check) => string | undefined
  readonly skipProven: boolean
  readonly given: readonly Check[]
  readonly concurrency: number
  readonly tag: string
}

/** Fills in what the caller left open. */
export function resolveRunOptions(options: RunOptions): ResolvedRunOptions {
  return {
    clock: options.clock ?? systemClock,
    history: options.history,
    partitions: options.partitions,
    signal: options.signal,
    onProgress: options.onProgress ?? (() => {}),
    sampleLimit: Math.max(0, Math.trunc(options.samples?.limit ?? 0)),
    sampleSink: options.samples?.sink,
    skip: options.skip ?? (() => undefined),
    skipProven: options.skipProven ?? false,
    given: options.given ?? [],
    concurrency: Math.max(1, Math.trunc(options.concurrency ?? 4)),
    tag: options.tag ?? 'mesh-quality',
  }
}
