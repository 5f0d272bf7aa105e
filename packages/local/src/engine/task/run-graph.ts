import { randomUUID } from 'node:crypto'
import type { Task } from '../../catalog/object/task.ts'
import { changeAccount } from '../change-account.ts'
import type { Execution } from '../execution.ts'
import type { GraphRun } from './graph-run.ts'
import { runTask } from './run-task.ts'
import { finalizerOf, graphOf, predecessorsOf } from './task-graph.ts'
import { numberOption } from './task-options.ts'
import { remember, type TaskRun } from './task-run.ts'

/** The first attempt to run a graph. */
export const firstRun = (
  root: Task,
  scheduledFrom: TaskRun['scheduledFrom'],
  scheduledAt: number,
  config: string | null = root.options?.CONFIG ?? null,
): GraphRun => ({ scheduledAt, scheduledFrom, config, group: randomUUID(), attempt: 1, done: new Map() })

/** Consecutive runs that fail before a graph is suspended. */
const failuresToSuspend = 10

/**
 * Runs a task and those that follow it: each after all its predecessors that are not suspended have succeeded; then the one that
 * finalizes. What failed is tried again as often as its root says.
 *
 * Source: https://docs.snowflake.com/en/user-guide/tasks-graphs
 */
export async function runGraph(execution: Execution, root: Task, first: GraphRun): Promise<void> {
  const attempts = first.attempt + numberOption(root, 'TASK_AUTO_RETRY_ATTEMPTS', 0)
  let run = first
  for (;;) {
    const runs = await runOnce(execution, root, run)
    const failed = runs.filter(({ state }) => state === 'FAILED')
    if (failed.length === 0 || run.attempt >= attempts) {
      await settle(execution, root, failed)
      return
    }
    run = nextAttempt(run, runs, 'AUTOMATIC RETRY')
  }
}

/** The attempt after one: only what has not succeeded runs. */
export const nextAttempt = (
  run: GraphRun,
  runs: readonly TaskRun[],
  scheduledFrom: TaskRun['scheduledFrom'],
): GraphRun => ({
  ...run,
  scheduledFrom,
  attempt: run.attempt + 1,
  done: new Map([
    ...run.done,
    ...runs.flatMap((each) =>
      each.state === 'SUCCEEDED' && !each.finalizes ? [[each.name, each] as const] : [],
    ),
  ]),
})

async function runOnce(execution: Execution, root: Task, run: GraphRun): Promise<readonly TaskRun[]> {
  const runs = new Map<string, TaskRun>(run.done)
  const made: TaskRun[] = []
  const runOne = async (task: Task) => {
    const done = await runTask(execution, { task, root, run, runs })
    runs.set(task.name, done)
    made.push(done)
    remember(execution.state.taskRuns, done)
  }
  if (!runs.has(root.name)) await runOne(root)
  const waiting = new Set([...graphOf(root)].filter((each) => each.started && !runs.has(each.name)))
  for (let next = ready(waiting, runs); next !== undefined; next = ready(waiting, runs)) {
    waiting.delete(next)
    await runOne(next)
  }
  const finalizer = finalizerOf(root)
  if (finalizer?.started && runs.get(root.name)?.state !== 'SKIPPED') await runOne(finalizer)
  return made
}

function ready(waiting: ReadonlySet<Task>, runs: ReadonlyMap<string, TaskRun>): Task | undefined {
  return [...waiting].find((task) => {
    const before = predecessorsOf(task).filter((each) => each.started || runs.has(each.name))
    return before.length > 0 && before.every((each) => runs.get(each.name)?.state === 'SUCCEEDED')
  })
}

/** Counts the failures of a graph; after too many in a row it is suspended. */
async function settle(execution: Execution, root: Task, failed: readonly TaskRun[]): Promise<void> {
  const [first] = failed
  if (first === undefined) {
    root.failures = 0
    return
  }
  root.failures = (root.failures ?? 0) + 1
  const limit = numberOption(root, 'SUSPEND_TASK_AFTER_NUM_FAILURES', failuresToSuspend)
  if (!root.started || limit === 0 || root.failures < limit) return
  const { taskRuns } = execution.state
  taskRuns[taskRuns.indexOf(first)] = { ...first, state: 'FAILED_AND_AUTO_SUSPENDED' }
  await changeAccount(execution, async () => {
    root.started = false
    root.dueAt = null
    root.failures = 0
    root.suspendedOn = execution.state.clock.now()
    root.suspendedReason = 'SUSPENDED_DUE_TO_ERRORS'
  })
}
