import { randomUUID } from 'node:crypto'
import { isMeshError } from '@mesh/core'
import type { Task } from '../../catalog/object/task.ts'
import { objectsOf } from '../../catalog/schema-objects.ts'
import type { Execution } from '../execution.ts'
import { mayBeTriggered, noteTrigger, stateOf } from './due-triggers.ts'
import { firstRun, runGraph } from './run-graph.ts'
import { nextTime } from './schedule.ts'

/** The tasks whose time has come, or whose streams may have data. */
export function dueTasks({ state }: Pick<Execution, 'state'>): readonly Task[] {
  const now = state.clock.now()
  const due: Task[] = []
  for (const { schemas } of state.catalog.account.databases.values())
    for (const schema of schemas.values())
      if (schema.objects.has('TASK'))
        for (const each of objectsOf(schema, 'TASK').values())
          if (isDue(each, now) || mayBeTriggered({ state }, each)) due.push(each)
  return due.sort((left, right) => (left.dueAt ?? now) - (right.dueAt ?? now))
}

const isDue = ({ started, dueAt }: Task, now: number): boolean => started && dueAt !== null && dueAt <= now

/** Runs the tasks whose time has come: once for all the times that have passed, as runs of a task do not overlap. */
export async function runDue(execution: Execution): Promise<void> {
  const { clock } = execution.state
  for (const task of dueTasks(execution)) {
    const { schedule } = task
    if (schedule === null || task.dueAt === null) {
      await runTriggered(execution, task)
      continue
    }
    let scheduledAt = task.dueAt
    let next = nextTime(schedule, scheduledAt)
    while (next <= clock.now()) {
      scheduledAt = next
      next = nextTime(schedule, next)
    }
    task.dueAt = next
    await runGraph(execution, task, firstRun(task, 'SCHEDULE', scheduledAt))
  }
}

/** Runs a task when its streams have data; where they have none nothing is told of it. */
async function runTriggered(execution: Execution, task: Task): Promise<void> {
  const before = stateOf(execution, task)
  const ran = await isTriggered(execution, task)
  if (ran) await runGraph(execution, task, firstRun(task, 'TRIGGER', execution.state.clock.now()))
  noteTrigger(execution, task, before, ran)
}

async function isTriggered(execution: Execution, task: Task): Promise<boolean> {
  try {
    return await execution.apart(task, async (run) => {
      const [row] = await run(`SELECT (${task.condition})::BOOLEAN`, randomUUID())
      return row?.[0] === true
    })
  } catch (error) {
    // The run itself tells what is wrong with the condition.
    if (isMeshError(error)) return true
    throw error
  }
}
