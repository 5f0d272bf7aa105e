import type { TaskRun } from './task-run.ts'

/** One run of a graph: when and why, and what is known of the attempts before. */
export interface GraphRun {
  readonly scheduledAt: number
  readonly scheduledFrom: TaskRun['scheduledFrom']
  /** As JSON text; null for none. */
  readonly config: string | null
  readonly group: string
  readonly attempt: number
  /** What succeeded in an attempt before, by name, with what it returned: it does not run again. */
  readonly done: ReadonlyMap<string, TaskRun>
}
