import type { Schema } from './schema.ts'
import type { Securable } from './securable.ts'

/** A task: a statement that runs on a schedule, after others, or when it is told to. */
export interface Task extends Securable {
  readonly kind: 'TASK'
  readonly schema: Schema
  warehouse: string | null
  schedule: string | null
  /** Names of the tasks of the schema that it runs after. */
  after: readonly string[]
  /** WHEN, in Snowflake's SQL. */
  condition: string | null
  definition: string
  started: boolean
  /** When it runs next; null for never by itself. */
  dueAt: number | null
  suspendedOn: number | null
  suspendedReason?: 'USER_SUSPENDED' | 'SUSPENDED_DUE_TO_ERRORS' | undefined
  /** The root of the graph that it runs after, whatever became of it, by name; absent for a task that finalizes none. */
  finalizes?: string | undefined
  /** Options and parameters of its session, by name. */
  options?: Readonly<Record<string, string>>
  /** Runs of its graph that have failed, one after the other. */
  failures?: number
}
