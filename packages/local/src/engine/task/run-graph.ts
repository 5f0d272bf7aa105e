import { randomUUID } from 'node:crypto'
import { isMeshError } from '@mesh/core'
import type { Task } from '../../catalog/securable.ts'
import type { Execution, RunApart } from '../execution.ts'
import { graphOf, predecessorsOf } from './task-graph.ts'
import { remember, type TaskRun } from './task-run.ts'

/** Why and when a graph runs. */
export type Occasion = Pick<TaskRun, 'scheduledAt' | 'scheduledFrom'>

/**
 * Runs a task and then those that follow it: each after all its predecessors that are not suspended have succeeded.
 *
 * Source: https://docs.snowflake.com/en/user-guide/tasks-graphs
 */
export async function runGraph(execution: Execution, root: Task, occasion: Occasion): Promise<void> {
  const group = randomUUID()
  const states = new Map<Task, TaskRun['state']>()
  const waiting = new Set([...graphOf(root)].filter((each) => each !== root && each.started))
  const run = async (task: Task) => {
    const done = await runTask(execution, task, occasion, root.id, group)
    states.set(task, done.state)
    remember(execution.state.taskRuns, done)
  }
  await run(root)
  for (let next = ready(waiting, states); next !== undefined; next = ready(waiting, states)) {
    waiting.delete(next)
    await run(next)
  }
}

function ready(waiting: ReadonlySet<Task>, states: ReadonlyMap<Task, TaskRun['state']>): Task | undefined {
  return [...waiting].find((task) => {
    const before = predecessorsOf(task).filter((each) => each.started || states.has(each))
    return before.length > 0 && before.every((each) => states.get(each) === 'SUCCEEDED')
  })
}

async function runTask(
  execution: Execution,
  task: Task,
  occasion: Occasion,
  rootId: number,
  group: string,
): Promise<TaskRun> {
  const { clock } = execution.state
  const { name, schema, definition, condition, id } = task
  const startedAt = clock.now()
  let queryId: string | null = null
  const told = (state: TaskRun['state'], error: unknown = null): TaskRun => ({
    ...occasion,
    queryId,
    taskId: id,
    rootId,
    name,
    schema: schema.name,
    database: schema.database.name,
    definition,
    condition,
    state,
    errorCode: isMeshError(error) ? String(error.meta?.code ?? '') || null : null,
    errorMessage: error === null ? null : error instanceof Error ? error.message : String(error),
    startedAt: state === 'SKIPPED' ? null : startedAt,
    completedAt: clock.now(),
    group,
  })
  try {
    return await execution.apart(task, async (run) => {
      if (condition !== null && !(await holds(run, condition))) return told('SKIPPED')
      queryId = randomUUID()
      await run(definition, queryId)
      return told('SUCCEEDED')
    })
  } catch (error) {
    if (!isMeshError(error)) throw error
    return told('FAILED', error)
  }
}

async function holds(run: RunApart, condition: string): Promise<boolean> {
  const [row] = await run(`SELECT (${condition})::BOOLEAN`, randomUUID())
  return row?.[0] === true
}
