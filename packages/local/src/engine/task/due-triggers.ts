import { parseQualifiedName } from '@mesh/core'
import type { Task } from '../../catalog/object/task.ts'
import type { Execution } from '../execution.ts'
import { findStream } from '../find-object.ts'
import { numberOption } from './task-options.ts'
import { watchedStreams } from './watched-streams.ts'

/** What was seen of the streams of a task when they were last looked at, and when it last ran. */
interface Watched {
  seen: string
  ranAt: number
}

const watched = new WeakMap<Task, Watched>()

/** Seconds between two runs of a task that its streams start. */
const shortestInterval = 30

/**
 * Whether a task without a schedule may have data waiting: its streams have changed since they were looked at, and it has not run
 * just now.
 *
 * Source: https://docs.snowflake.com/en/user-guide/tasks-triggered
 */
export function mayBeTriggered({ state }: Pick<Execution, 'state'>, task: Task): boolean {
  if (!task.started || task.schedule !== null || task.after.length > 0) return false
  const { seen, ranAt } = watched.get(task) ?? { seen: '', ranAt: Number.NEGATIVE_INFINITY }
  const interval =
    numberOption(task, 'USER_TASK_MINIMUM_TRIGGER_INTERVAL_IN_SECONDS', shortestInterval) * 1000
  if (state.clock.now() < ranAt + interval) return false
  const now = stateOf({ state }, task)
  return now !== '' && now !== seen
}

/** Writes down that a task was looked at, and whether it ran. What it left in its streams is looked at again. */
export function noteTrigger(
  { state }: Pick<Execution, 'state'>,
  task: Task,
  before: string,
  ran: boolean,
): void {
  const ranAt = watched.get(task)?.ranAt ?? Number.NEGATIVE_INFINITY
  watched.set(task, ran ? { seen: '', ranAt: state.clock.now() } : { seen: before, ranAt })
}

/** How far the streams of a task and their tables are; empty where it has none. */
export function stateOf({ state }: Pick<Execution, 'state'>, { condition, schema }: Task): string {
  const home = { database: schema.database.name, schema: schema.name }
  return watchedStreams(condition)
    .map((name) => {
      const stream = findStream(state.catalog, parseQualifiedName(name), home)
      return stream === undefined ? '-' : `${stream.id}:${stream.offset}:${stream.source.version}`
    })
    .join(' ')
}
