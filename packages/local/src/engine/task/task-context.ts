import type { Task } from '../../catalog/object/task.ts'

/** The run of a task that a session is in. */
export interface TaskContext {
  readonly task: Task
  readonly root: Task
  /** What tasks of the graph have returned, by their names. */
  readonly returned: ReadonlyMap<string, string>
  /** As JSON text; null for none. */
  readonly config: string | null
  /** Milliseconds. */
  readonly scheduledAt: number
  readonly group: string
  /** The run before of the graph that succeeded as a whole; null for none that is known. */
  readonly lastSuccess: { readonly group: string; readonly scheduledAt: number } | null
  /** What the task returns to those that run after it. */
  returns: string | null
}
