import type { MetricHistory } from './metric-history.ts'

/** A history in one file of JSON lines. Several processes may record into it at the same time. */
export interface FileHistory extends MetricHistory {
  /**
   * Forgets the oldest runs, while others go on recording.
   *
   * @throws QUALITY.HISTORY_BUSY when another compaction is under way.
   */
  compact(keep: HistoryRetention): Promise<{ readonly kept: number; readonly dropped: number }>
}

/** What a compaction keeps: runs that satisfy all that is said, and whatever was recorded after the oldest of them. */
export interface HistoryRetention {
  /** Most runs, the newest ones. @defaultValue all */
  readonly runs?: number
  /** Runs that began at this instant or later. @defaultValue all */
  readonly since?: string | number | Date
}
