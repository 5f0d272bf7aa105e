/** One run of a task, as TASK_HISTORY tells of it. Times are milliseconds. */
export interface TaskRun {
  /** Null for a run that its condition skipped. */
  readonly queryId: string | null
  readonly taskId: number
  readonly rootId: number
  readonly name: string
  readonly schema: string
  readonly database: string
  readonly definition: string
  readonly condition: string | null
  readonly state: 'SUCCEEDED' | 'FAILED' | 'FAILED_AND_AUTO_SUSPENDED' | 'SKIPPED'
  readonly errorCode: string | null
  readonly errorMessage: string | null
  readonly scheduledAt: number
  readonly startedAt: number | null
  readonly completedAt: number
  readonly scheduledFrom: 'SCHEDULE' | 'EXECUTE_TASK' | 'TRIGGER' | 'MANUAL RETRY' | 'AUTOMATIC RETRY'
  /** The same for all tasks of one run of a graph, and for its retries. */
  readonly group: string
  /** From 1. */
  readonly attempt: number
  /** As JSON text; null for none. */
  readonly config: string | null
  readonly returnValue: string | null
  /** Whether it is the run of a finalizer. */
  readonly finalizes: boolean
}

/** Runs that are remembered. */
const remembered = 10_000

/** Writes down a run; the oldest are forgotten. */
export function remember(runs: TaskRun[], run: TaskRun): void {
  runs.push(run)
  if (runs.length > remembered) runs.shift()
}
