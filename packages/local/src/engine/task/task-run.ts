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
  readonly state: 'SUCCEEDED' | 'FAILED' | 'SKIPPED'
  readonly errorCode: string | null
  readonly errorMessage: string | null
  readonly scheduledAt: number
  readonly startedAt: number | null
  readonly completedAt: number
  readonly scheduledFrom: 'SCHEDULE' | 'EXECUTE_TASK'
  /** The same for all tasks of one run of a graph. */
  readonly group: string
}

/** Runs that are remembered. */
const remembered = 10_000

/** Writes down a run; the oldest are forgotten. */
export function remember(runs: TaskRun[], run: TaskRun): void {
  runs.push(run)
  if (runs.length > remembered) runs.shift()
}
