import type { Task } from '../../catalog/object/task.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import type { GraphRun } from './graph-run.ts'
import { nextAttempt } from './run-graph.ts'
import { finalizerOf, graphOf } from './task-graph.ts'
import type { TaskRun } from './task-run.ts'

/**
 * The next attempt of a run of a graph in which something failed: the last one, or the one of a group.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/execute-task
 *
 * @throws SQL.SYNTAX when there is nothing to run again, or the graph is another one since.
 */
export function retryOf(runs: readonly TaskRun[], root: Task, asked: string | undefined): GraphRun {
  const nothing = () =>
    invalidStatement(`Cannot perform retry: no suitable run of graph with root task ${root.name} to retry.`)
  const own = runs.filter(({ rootId }) => rootId === root.id)
  const group = asked ?? own.at(-1)?.group
  const ofGroup = own.filter((each) => each.group === group)
  const last = ofGroup.at(-1)
  if (last === undefined) throw nothing()
  const attempt = ofGroup.filter((each) => each.attempt === last.attempt)
  if (!attempt.some(({ state }) => state.startsWith('FAILED'))) throw nothing()
  const tasks = new Map([...graphOf(root), finalizerOf(root)].map((each) => [each?.id, each]))
  for (const { taskId, name, definition, condition } of ofGroup) {
    const task = tasks.get(taskId)
    if (task === undefined || task.definition !== definition || task.condition !== condition)
      throw invalidStatement(`Cannot perform retry: task ${name} of the graph was changed since.`)
  }
  const { scheduledAt, config } = last
  const before: GraphRun = {
    scheduledAt,
    scheduledFrom: 'MANUAL RETRY',
    config,
    group: last.group,
    attempt: last.attempt,
    done: new Map(),
  }
  return nextAttempt(before, ofGroup, 'MANUAL RETRY')
}
